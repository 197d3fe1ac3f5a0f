package id.mentas.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.engine.form.MentasFormService;
import id.mentas.region.Regions;
import id.mentas.testing.MentasTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MentasTest
class HouseStartsTest {

    @Autowired
    Regions regions;

    @Autowired
    ProcessEngine engine;

    @Test
    void knowsAllRegions() {
        assertThat(regions.kabupaten()).hasSize(10);
        assertThat(regions.ofLevel("kecamatan")).hasSize(105);
        assertThat(regions.ofLevel("desa_kelurahan")).hasSize(1038);
        assertThat(regions.name("6411012001")).isNotEqualTo("6411012001");
    }

    @Test
    void formsPassThroughTheDoor() {
        assertThat(engine.getFormService()).isInstanceOf(MentasFormService.class);
        assertThat(engine.getTaskService()).isInstanceOf(MentasTaskService.class);
        assertThat(engine.getRuntimeService()).isInstanceOf(GuardedRuntimeService.class);
    }
}
