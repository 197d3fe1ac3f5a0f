package id.mentas.registry.file;

import id.mentas.common.Refused;
import java.util.List;

/** Says of the heading of a file whether the file is wanted. */
interface HeadingCheck {

    /** How many of these are names of wanted columns. */
    int known(List<String> heading);

    /**
     * What stands in each place of a line, empty where it is ignored.
     *
     * @throws Refused when the file is not wanted
     */
    List<String> find(List<String> heading);
}
