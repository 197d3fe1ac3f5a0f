package id.mentas.region;

import id.mentas.common.FieldError;
import id.mentas.common.GeoPoint;
import id.mentas.common.OddValues;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether a typed point can be where the case lives: refused outside the province, asked about outside the kabupaten/kota. */
@Repository
public class Locations {

    private static final String PROVINCE = "64";

    private final Map<String, Bounds> bounds;
    private final Regions regions;

    Locations(JdbcClient jdbc, Regions regions) {
        this.regions = regions;
        this.bounds =
                jdbc
                        .sql("select region, south, north, west, east from region_bounds")
                        .query(Bounds.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Bounds::region, one -> one));
    }

    /** The box around a place, in degrees. */
    record Bounds(String region, double south, double north, double west, double east) {

        boolean hold(GeoPoint point) {
            return point.latitude() >= south
                    && point.latitude() <= north
                    && point.longitude() >= west
                    && point.longitude() <= east;
        }
    }

    /** The refusal of a point that lies outside the province. @param coordinates as {@link GeoPoint} reads them */
    public Optional<FieldError> outsideProvince(String field, String coordinates) {
        return liesIn(PROVINCE, coordinates)
                ? Optional.empty()
                : Optional.of(new FieldError(
                        field, "Titik lokasi berada di luar Kalimantan Timur; ambil ulang di tempatnya."));
    }

    /** Asks about a point of the province that lies outside the kabupaten/kota of the case. */
    public void ask(String field, String coordinates, String kabupaten, OddValues odd) {
        if (liesIn(PROVINCE, coordinates) && !liesIn(kabupaten, coordinates)) {
            odd.ask(field, "Titik lokasi berada di luar " + regions.name(kabupaten));
        }
    }

    /** A place without bounds holds every point. */
    private boolean liesIn(String region, String coordinates) {
        Bounds known = bounds.get(region);
        return known == null || known.hold(GeoPoint.parse(coordinates));
    }
}
