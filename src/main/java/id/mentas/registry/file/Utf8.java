package id.mentas.registry.file;

/** Watches a stream of bytes and says whether it is well-formed UTF-8. */
final class Utf8 {

    private int missing;
    private int low = 0x80;
    private int high = 0xBF;
    private boolean broken;

    void take(byte[] bytes, int from, int until) {
        for (int i = from; i < until && !broken; i++) {
            if (bytes[i] < 0 || missing > 0) {
                read(bytes[i] & 0xFF);
            }
        }
    }

    boolean isValid() {
        return !broken && missing == 0;
    }

    private void read(int next) {
        if (missing > 0) {
            broken = next < low || next > high;
            missing--;
            low = 0x80;
            high = 0xBF;
        } else if (next >= 0xC2 && next <= 0xDF) {
            missing = 1;
        } else if (next >= 0xE0 && next <= 0xEF) {
            missing = 2;
            // Neither longer than needed nor half of a pair.
            low = next == 0xE0 ? 0xA0 : 0x80;
            high = next == 0xED ? 0x9F : 0xBF;
        } else if (next >= 0xF0 && next <= 0xF4) {
            missing = 3;
            low = next == 0xF0 ? 0x90 : 0x80;
            high = next == 0xF4 ? 0x8F : 0xBF;
        } else {
            broken = true;
        }
    }
}
