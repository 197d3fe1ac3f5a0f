package id.mentas.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * A request's body, read below everything that reads one: forms, files and JSON alike. It waits for bytes with short looks instead of one long read,
 * so that a body that stands still, drips or has to give way lets go of its thread.
 */
final class PacedBody implements InputBuffer {

    /** Set on a request whose body was cut: whatever then fails, fails for that reason. */
    static final String CUT = "id.mentas.web.cut";

    private static final long SECOND = 1_000_000_000L;
    private static final int LONGEST_LOOK_MILLIS = 40;

    private static final Fault TOO_SLOW = new Fault(408, Sentences.of(408));

    private final Request request;
    private final InputBuffer source;
    private final LineSettings settings;
    private final LongSupplier nanos;
    private final Consumer<PacedBody> whole;
    private final long began;
    private volatile long bytes;
    private volatile boolean displaced;

    /** @param whole told when the body has come whole, or never will */
    PacedBody(
            Request request, InputBuffer source, LineSettings settings, LongSupplier nanos, Consumer<PacedBody> whole) {
        this.request = request;
        this.source = source;
        this.settings = settings;
        this.nanos = nanos;
        this.whole = whole;
        this.began = nanos.getAsLong();
    }

    void displace() {
        displaced = true;
    }

    boolean isDisplaced() {
        return displaced;
    }

    /** Since it began, for at least a second. */
    long bytesEachSecond() {
        return bytes * 1_000 / Math.max(1_000, (nanos.getAsLong() - began) / 1_000_000);
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        await();
        int count;
        try {
            count = source.doRead(handler);
        } catch (IOException gone) {
            request.setAttribute(CUT, true);
            throw gone;
        }
        if (count > 0) {
            bytes = bytes + count;
        }
        if (count < 0 || isWhole()) {
            whole.accept(this);
        }
        return count;
    }

    /** Reads what nobody wanted, so that the sender hears the answer instead of a broken line; at the same pace. */
    void drain() {
        Nowhere nowhere = new Nowhere();
        try {
            int count = 0;
            while (count >= 0 && !isWhole()) {
                count = doRead(nowhere);
            }
        } catch (IOException tooSlowOrGone) {
            request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private static final class Nowhere implements ApplicationBufferHandler {

        private ByteBuffer bytes = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            bytes = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {
            // Nothing is kept.
        }
    }

    @Override
    public int available() {
        return source.available();
    }

    private void await() throws IOException {
        long since = nanos.getAsLong();
        int look = 1;
        while (!isWhole() && !isThere()) {
            if (displaced || isTooSlow(nanos.getAsLong() - since)) {
                // What still comes is not waited for: the line is closed behind the answer.
                request.setAttribute(CUT, true);
                request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
                whole.accept(this);
                throw new FaultException(TOO_SLOW);
            }
            pause(look);
            look = Math.min(LONGEST_LOOK_MILLIS, look * 2);
        }
    }

    private boolean isTooSlow(long still) {
        boolean drips = nanos.getAsLong() - began > settings.grace().toNanos()
                && bytes * SECOND < settings.slowest() * (nanos.getAsLong() - began);
        return drips || still > settings.silence().toNanos();
    }

    private boolean isThere() {
        request.action(ActionCode.AVAILABLE, true);
        return request.getAvailable() > 0;
    }

    private boolean isWhole() {
        AtomicBoolean whole = new AtomicBoolean();
        request.action(ActionCode.REQUEST_BODY_FULLY_READ, whole);
        return whole.get();
    }

    private static void pause(int millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
