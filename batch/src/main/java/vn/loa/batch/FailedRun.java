package vn.loa.batch;

/** A run that stopped in its middle; nothing is half done, and the same run again completes it. The cause says why. */
public final class FailedRun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FailedRun(String job, Throwable cause) {
        super("The job " + job + " failed; run it again", cause);
    }
}
