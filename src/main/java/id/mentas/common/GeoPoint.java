package id.mentas.common;

/** A point on the earth as forms send it: latitude and longitude in degrees, `-0.502106,117.153709`. */
public record GeoPoint(double latitude, double longitude) {

    /** How a point is written; what else stands in a field of coordinates is refused. */
    public static final String PATTERN = "\\s*-?[0-9]{1,2}(\\.[0-9]{1,15})?\\s*,\\s*-?[0-9]{1,3}(\\.[0-9]{1,15})?\\s*";

    /** What a person reads whose point has another form. */
    public static final String ADVICE = "tulis lintang dan bujur, misalnya -0.502106,117.153709.";

    /** @throws IllegalArgumentException when the text is not written as {@link #PATTERN} says */
    public static GeoPoint parse(String text) {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException("Not a point");
        }
        String[] parts = text.split(",", 2);
        return new GeoPoint(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
    }
}
