package id.mentas.assessment;

/** How a verifier can answer; the model's gateway reads these names. */
enum Verification {
    CONFIRM,
    SEND_BACK,
    REFUSE
}
