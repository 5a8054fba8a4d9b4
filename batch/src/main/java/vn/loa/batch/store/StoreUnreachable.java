package vn.loa.batch.store;

/** There is no database to be had, or it is not one that Loa can use; the message is for people and holds no password. */
public final class StoreUnreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreUnreachable(String message, Throwable cause) {
        super(message, cause);
    }

    StoreUnreachable(String message) {
        super(message);
    }
}
