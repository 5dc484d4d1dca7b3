package redress.register;

/** What somebody said of a case: that the person whose conduct was referred is in it, or that they are somebody else. */
public record CaseTie(String caseReference, Standing standing) {

    public enum Standing {
        TIED("tied"),
        APART("apart");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        /** The word under which queries find it. */
        String code() {
            return code;
        }
    }
}
