package id.mentas.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are, from any address of this machine: what no well-behaved client would send. */
public final class RawHttp {

    /** What came back. */
    public record Reply(int status, String head, String body) {}

    private RawHttp() {}

    /** A line to the house from one of the addresses 127.x.y.z. */
    public static Socket connect(int port, String from) throws IOException {
        Socket socket = new Socket();
        socket.setSoTimeout(60_000);
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 20_000);
        return socket;
    }

    /** One request; the line is closed afterwards. */
    public static Reply send(int port, String from, byte[] request) throws IOException {
        try (Socket socket = connect(port, from)) {
            try {
                OutputStream out = socket.getOutputStream();
                out.write(request);
                out.flush();
            } catch (IOException closedBeforeAllWasSent) {
                // The answer is there all the same.
            }
            return read(socket);
        }
    }

    /** Reads until the other side closes. */
    public static Reply read(Socket socket) throws IOException {
        String all;
        try {
            all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.net.SocketException reset) {
            return new Reply(0, "", "");
        }
        int end = all.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Reply(0, all, "");
        }
        String head = all.substring(0, end);
        String[] words = head.split(" ", 3);
        return new Reply(Integer.parseInt(words[1]), head, all.substring(end + 4));
    }
}
