package id.mentas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** How much of the memory forms with files may take. */
class LargeBodiesTest {

    private static final long HEAP = 256L * 1024 * 1024;
    private static final int UPLOAD = 12_700_000;

    @Test
    void eightUploadsAtOnceComeInOneByOneInASmallHeap() throws Exception {
        LargeBodyFilter filter = new LargeBodyFilter(new LargeBodies(HEAP, 20_000));
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(8);
        var pool = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 8; i++) {
            pool.submit(() -> {
                MockHttpServletResponse response = new MockHttpServletResponse();
                filter.doFilter(request(UPLOAD), response, (request, answer) -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    pause();
                    inside.decrementAndGet();
                    taken.incrementAndGet();
                });
                done.countDown();
                return null;
            });
        }
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        pool.shutdown();
        assertThat(most.get()).isEqualTo(1);
        assertThat(taken.get()).isEqualTo(8);
    }

    @Test
    void whoFindsNoRoomIsToldOfTheOtherWay() throws Exception {
        LargeBodies room = new LargeBodies(HEAP, 10);
        LargeBodyFilter filter = new LargeBodyFilter(room);
        int held = room.take(UPLOAD);
        MockHttpServletResponse refused = ask(filter, UPLOAD);
        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getContentAsString()).contains("/usulan").contains("\"type\":\"Fault\"");
        assertThat(ask(filter, 10_000).getStatus()).as("a form without a file").isEqualTo(200);
        room.giveBack(held);
        assertThat(ask(filter, UPLOAD).getStatus()).isEqualTo(200);
        assertThat(ask(filter, UPLOAD).getStatus())
                .as("the room was given back")
                .isEqualTo(200);
    }

    @Test
    void whatNoFormNeedsIsRefused() throws Exception {
        MockHttpServletResponse refused = ask(new LargeBodyFilter(new LargeBodies(HEAP, 10)), 21_000_000);
        assertThat(refused.getStatus()).isEqualTo(413);
        assertThat(refused.getContentAsString()).contains("/usulan");
    }

    private static MockHttpServletResponse ask(LargeBodyFilter filter, int size) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request(size), response, (request, answer) -> {});
        return response;
    }

    private static MockHttpServletRequest request(int size) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/engine-rest/task/x/submit-form") {
            @Override
            public long getContentLengthLong() {
                return size;
            }
        };
        request.setRequestURI("/engine-rest/task/x/submit-form");
        return request;
    }

    private static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
