package id.mentas.documents;

/**
 * What the markers of a JPEG say beyond what the decoder tells: the decoder fills a file that was cut with grey and says
 * nothing, and holds all of a progressive one in memory.
 *
 * @param isProgressive sent in several passes
 * @param isCut the end is missing; false for what is no JPEG
 */
record JpegMarkers(boolean isProgressive, boolean isCut) {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;

    static JpegMarkers of(byte[] content) {
        if (content.length < 2 || octet(content, 0) != 0xFF || octet(content, 1) != 0xD8) {
            return new JpegMarkers(false, false);
        }
        boolean progressive = false;
        int at = 2;
        while (at + 3 < content.length && octet(content, at) == 0xFF) {
            int marker = octet(content, at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == START_OF_SCAN) {
                return new JpegMarkers(progressive, !endsBehind(content, at));
            }
            // Frames C0 to CF, but for tables (C4, C8, CC); C2, C6, CA and CE are progressive.
            progressive |= (marker & 0xF3) == 0xC2;
            at += 2 + (octet(content, at + 2) << 8 | octet(content, at + 3));
        }
        return new JpegMarkers(progressive, true);
    }

    /** Cameras add things of their own behind the end, so it need not be the last. */
    private static boolean endsBehind(byte[] content, int scan) {
        for (int at = scan + 2; at + 1 < content.length; at++) {
            if (octet(content, at) == 0xFF && octet(content, at + 1) == END) {
                return true;
            }
        }
        return false;
    }

    private static int octet(byte[] content, int at) {
        return content[at] & 0xFF;
    }
}
