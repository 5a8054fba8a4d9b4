package vn.loa.batch.store;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanReader;
import vn.loa.core.plan.WrongPlan;

/** An evaluation as text. Its plan is not in it: that is kept once, as a version of the plan. */
final class EvaluationDocument {
    private EvaluationDocument() {}

    static String write(Evaluation evaluation) {
        SimpleModule module = new SimpleModule();
        module.addSerializer(Plan.class, new ValueSerializer<>() {
            @Override
            public void serialize(Plan plan, JsonGenerator json, SerializationContext context) {
                json.writeString(plan.number());
            }
        });
        return JsonMapper.builder().addModule(module).build().writeValueAsString(evaluation);
    }

    static Evaluation read(String document, String yaml) {
        Plan plan = plan(yaml);
        SimpleModule module = new SimpleModule();
        module.addDeserializer(Plan.class, new ValueDeserializer<>() {
            @Override
            public Plan deserialize(JsonParser json, DeserializationContext context) {
                json.skipChildren();
                return plan;
            }
        });
        // An approved evaluation outlives versions of Loa: what came with a later one is an empty list, zero or null in
        // it.
        return JsonMapper.builder()
                .addModule(module)
                .withConfigOverride(
                        List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build()
                .readValue(document, Evaluation.class);
    }

    private static Plan plan(String yaml) {
        try {
            return PlanReader.parse("plan_version", yaml);
        } catch (WrongPlan e) {
            throw new IllegalStateException("A kept plan is no longer one: " + e.getMessage(), e);
        }
    }
}
