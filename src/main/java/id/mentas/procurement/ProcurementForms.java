package id.mentas.procurement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.calendar.WorkingDays;
import id.mentas.common.Money;
import id.mentas.common.Refused;
import id.mentas.common.Units;
import id.mentas.documents.Formats;
import id.mentas.engine.StageGroups;
import id.mentas.engine.form.Choices;
import id.mentas.engine.form.TaskForm;
import id.mentas.grant.round.Round;
import id.mentas.grant.round.Rounds;
import id.mentas.region.Region;
import id.mentas.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of procurement: what they show and what handing them in does. */
@Configuration(proxyBeanMethods = false)
class ProcurementForms {

    /** Whose tasks this stage has. */
    @Bean
    StageGroups procurementGroups() {
        return StageGroups.of("procurement", "ppk", "dinsos-prov", "dinsos-kab");
    }

    private final Orders orders;
    private final OrderLines lines;
    private final Packages packages;
    private final Regions regions;
    private final ObjectMapper json;

    ProcurementForms(Orders orders, OrderLines lines, Packages packages, Regions regions, ObjectMapper json) {
        this.orders = orders;
        this.lines = lines;
        this.packages = packages;
        this.regions = regions;
        this.json = json;
    }

    @Bean
    TaskForm<OpenOrder> openOrder(Rounds rounds, ProcurementProcess process) {
        return TaskForm.of(OpenOrder.class, context -> choices(rounds), (context, form) -> {
            if (rounds.find(form.round()).isEmpty()) {
                throw new Refused("round", "Putaran " + form.round() + " tidak ditemukan.");
            }
            if (regions.find(form.kabupaten()).isEmpty()) {
                throw new Refused("kabupaten", "Kabupaten/kota " + form.kabupaten() + " tidak ditemukan.");
            }
            return Map.of(
                    TaskForm.BUSINESS_KEY,
                    process.followUpKey(form.round(), form.kabupaten()),
                    "round",
                    form.round(),
                    "kabupaten",
                    form.kabupaten());
        });
    }

    @Bean
    TaskForm<DeferPackages> deferPackages(OrderService service) {
        return TaskForm.of(
                DeferPackages.class,
                context -> {
                    PurchaseOrder order = orders.get(context.caseNumber());
                    Money value = service.valueOf(order.number());
                    Money budget = service.available(order);
                    Map<String, Object> facts = head(order);
                    facts.put("value", value.toString());
                    facts.put("budget", budget.toString());
                    facts.put("short", value.minus(budget).toString());
                    facts.put("least", service.leastToDefer(order));
                    return facts;
                },
                (context, form) -> {
                    service.defer(context.caseNumber(), form.deferred(), form.reason());
                    return Map.of();
                });
    }

    @Bean
    TaskForm<PlaceOrder> placeOrder(
            OrderService service, PriceCeilings ceilings, WorkingDays days, OrderDays known, Clock clock) {
        return TaskForm.of(
                        PlaceOrder.class,
                        context -> {
                            PurchaseOrder order = orders.get(context.caseNumber());
                            Map<String, Object> facts = head(order);
                            facts.put("budget", order.budget().rupiah());
                            facts.put(
                                    "lines",
                                    text(lines.of(order.number()).stream()
                                            .map(line -> toBePriced(
                                                    line,
                                                    ceilings.of(line.goods(), order.kabupaten(), LocalDate.now(clock))))
                                            .toList()));
                            return facts;
                        },
                        (context, form) -> {
                            form.lines().forEach(line -> requireUnit(context.caseNumber(), line.line(), line.unit()));
                            service.place(context.caseNumber(), form.contract(context.person()), form.prices());
                            return Map.of(
                                    "promisedAt", days.on(form.promisedOn().plusDays(1)));
                        })
                .withDays((day, context, form) -> known.of(day, context, form));
    }

    @Bean
    TaskForm<InspectGoods> inspectGoods(InspectionService service, OrderDays known) {
        return TaskForm.of(
                        InspectGoods.class,
                        context -> {
                            PurchaseOrder order = orders.get(context.caseNumber());
                            Map<String, Object> facts = head(order);
                            facts.putAll(contract(order));
                            facts.put(
                                    "lines",
                                    text(lines.of(order.number()).stream()
                                            .filter(line -> line.toCome() > 0)
                                            .map(ProcurementForms::toBeInspected)
                                            .toList()));
                            return facts;
                        },
                        (context, form) -> {
                            form.lines().forEach(line -> requireUnit(context.caseNumber(), line.line(), line.unit()));
                            return Map.of(
                                    "orderClosed",
                                    service.inspect(
                                            context.caseNumber(),
                                            context.person(),
                                            form.inspectedOn(),
                                            form.deliveries(),
                                            form.rest() == InspectGoods.Rest.CLOSE_SHORT,
                                            form.note()));
                        })
                .withDays((day, context, form) -> known.of(day, context, null));
    }

    @Bean
    TaskForm<ChaseSupplier> chaseSupplier(OrderService service, WorkingDays days, OrderDays known) {
        return TaskForm.of(
                        ChaseSupplier.class,
                        context -> {
                            PurchaseOrder order = orders.get(context.caseNumber());
                            Map<String, Object> facts = head(order);
                            facts.putAll(contract(order));
                            facts.put("outstanding", outstanding(order));
                            return facts;
                        },
                        (context, form) -> {
                            service.chase(context.caseNumber(), context.person(), form.answer(), form.newPromise());
                            return Map.of(
                                    "promisedAt", days.on(form.newPromise().plusDays(1)));
                        })
                .withDays((day, context, form) -> known.of(day, context, null));
    }

    /** @throws Refused when a line came back with another unit than that in which it is ordered */
    private void requireUnit(String order, int number, @Nullable String unit) {
        lines.of(order).stream()
                .filter(line -> line.line() == number)
                .flatMap(line -> Units.other(
                        "lines", line.goods().name(), unit, line.goods().unit())
                        .stream())
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(List.of(other));
                });
    }

    private Map<String, Object> head(PurchaseOrder order) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("order", order.shownNumber());
        facts.put("kabupatenName", regions.name(order.kabupaten()));
        facts.put("decree", order.decree() == null ? "Paket yang belum terisi" : order.decree());
        facts.put("packages", packages.unfilled(order.number()).size());
        return facts;
    }

    private static Map<String, Object> contract(PurchaseOrder order) {
        PurchaseOrder.Contract contract = order.placed();
        return Map.of(
                "supplier", contract.supplier(),
                "contractNumber", contract.number(),
                "promisedOn", Formats.date(contract.promisedOn()));
    }

    private String outstanding(PurchaseOrder order) {
        return String.join(
                ", ",
                lines.of(order.number()).stream()
                        .filter(line -> line.toCome() > 0)
                        .map(line -> line.toCome() + " " + line.goods().unit() + " "
                                + line.goods().name())
                        .toList());
    }

    private static Map<String, Object> toBePriced(OrderLine line, Optional<Money> ceiling) {
        return Map.of(
                "ceiling", ceiling.map(Money::toString).orElse("di luar katalog"),
                "line", line.line(),
                "name", line.goods().name(),
                "specification", line.goods().specification(),
                "unit", line.goods().unit(),
                "quantity", line.ordered(),
                "estimate", line.estimate().rupiah(),
                "unitPrice", line.estimate().rupiah());
    }

    private static Map<String, Object> toBeInspected(OrderLine line) {
        return Map.of(
                "line", line.line(),
                "name", line.goods().name(),
                "specification", line.goods().specification(),
                "unit", line.goods().unit(),
                "ordered", line.ordered(),
                "toCome", line.toCome(),
                "received", 0,
                "rejected", 0,
                "reason", "");
    }

    private String text(List<Map<String, Object>> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Object> choices(Rounds rounds) {
        return Map.of(
                "rounds", Choices.of(rounds.open(), Round::code, Round::code),
                "kabupatens", Choices.of(regions.kabupaten(), Region::code, Region::name));
    }
}
