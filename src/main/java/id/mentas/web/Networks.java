package id.mentas.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.StringJoiner;

/** Whose address it is, where addresses are counted. */
public final class Networks {

    private static final int GROUPS = 4;

    private Networks() {}

    /** One house has many addresses of the new kind, and its first half (/64) is the house; one of the old kind is its own network. */
    public static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // With a colon in it the text is an address and no name: nobody is asked.
            InetAddress parsed = InetAddress.getByName(address.replaceFirst("%.*", ""));
            return parsed instanceof Inet6Address ? firstHalf(parsed.getAddress()) : parsed.getHostAddress();
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }

    private static String firstHalf(byte[] bytes) {
        StringJoiner groups = new StringJoiner(":");
        for (int i = 0; i < GROUPS; i++) {
            groups.add(Integer.toHexString((bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff));
        }
        return groups.toString();
    }
}
