package id.mentas.people.directory;

/** The people who are there from the start. */
interface FirstPeople {

    void make();
}
