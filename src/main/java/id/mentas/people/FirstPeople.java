package id.mentas.people;

/** The people who are there from the start. */
interface FirstPeople {

    void make();
}
