package id.mentas.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** Looks at JSON while it is read, without keeping any of it: no NUL, no half of a surrogate pair, and no deeper than anybody needs. */
final class CheckedJson extends ServletInputStream {

    static final int DEEPEST = 200;

    private final ServletInputStream source;
    private long bytes;
    private int depth;
    private boolean inText;

    /** How much of an escape has been read: 0 none, 1 the backslash, 2–5 the u and its digits. */
    private int escape;

    private int unit;
    private boolean awaitsLow;

    CheckedJson(ServletInputStream source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        int next = source.read();
        if (next >= 0) {
            look(next);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = source.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            look(buffer[i] & 0xff);
        }
        return count;
    }

    private void look(int next) throws FaultException {
        if (++bytes > LargeBodyFilter.LARGEST) {
            throw new FaultException(LargeBodyFilter.TOO_LARGE);
        }
        if (next == 0) {
            throw new FaultException(Fault.UNREADABLE);
        }
        if (!inText) {
            outside(next);
        } else if (escape > 0) {
            escaped(next);
        } else if (next == '\\') {
            escape = 1;
        } else {
            refuseHalf();
            inText = next != '"';
        }
    }

    private void outside(int next) throws FaultException {
        if (next == '"') {
            inText = true;
        } else if (next == '[' || next == '{') {
            if (++depth > DEEPEST) {
                throw new FaultException(Fault.TOO_DEEP);
            }
        } else if (next == ']' || next == '}') {
            depth--;
        }
    }

    private void escaped(int next) throws FaultException {
        if (escape == 1) {
            escape = next == 'u' ? 2 : 0;
            unit = 0;
            if (escape == 0) {
                refuseHalf();
            }
            return;
        }
        unit = unit * 16 + Math.max(0, Character.digit(next, 16));
        escape = escape == 5 ? 0 : escape + 1;
        if (escape == 0) {
            whole((char) unit);
        }
    }

    private void whole(char character) throws FaultException {
        if (character == 0 || Character.isLowSurrogate(character) != awaitsLow) {
            throw new FaultException(Fault.UNREADABLE);
        }
        awaitsLow = Character.isHighSurrogate(character);
    }

    private void refuseHalf() throws FaultException {
        if (awaitsLow) {
            throw new FaultException(Fault.UNREADABLE);
        }
    }

    @Override
    public boolean isFinished() {
        return source.isFinished();
    }

    @Override
    public boolean isReady() {
        return source.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        source.setReadListener(listener);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
