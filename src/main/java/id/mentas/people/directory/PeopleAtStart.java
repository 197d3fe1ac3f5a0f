package id.mentas.people.directory;

import id.mentas.engine.OneCommand;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes at every start what is missing of groups, tenants, rights, ready task lists and people. */
@Component
@Order(PeopleAtStart.ORDER)
class PeopleAtStart implements ApplicationRunner {

    /** Early: whoever imports samples or starts rounds at start finds the people there. */
    static final int ORDER = 10;

    private final Roll roll;
    private final Rights rights;
    private final ReadyLists lists;
    private final FirstPeople firstPeople;
    private final OneCommand command;

    PeopleAtStart(Roll roll, Rights rights, ReadyLists lists, FirstPeople firstPeople, OneCommand command) {
        this.roll = roll;
        this.rights = rights;
        this.lists = lists;
        this.firstPeople = firstPeople;
        this.command = command;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        command.run(roll::makeTenants);
        command.run(roll::makeGroups);
        rights.grant();
        lists.make();
        command.run(firstPeople::make);
    }
}
