package fr.passerelle.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The French of each paper, below {@code templates/paper}; checked against its record when the house is built. */
@CheckedTemplate(basePath = "paper")
final class PaperTemplates {

    private PaperTemplates() {}

    static native TemplateInstance personSheet(PersonSheet sheet);

    static native TemplateInstance receiverSlip(ReceiverSlip slip);

    static native TemplateInstance appointmentSlip(AppointmentSlip slip);

    static native TemplateInstance questionnaire(QuestionnaireForm form);

    static native TemplateInstance letter(Letter letter);

    static native TemplateInstance history(HistorySheet history);

    static native TemplateInstance epciBrief(EpciSheet brief);

    static native TemplateInstance observationSheet(ObservedPaper sheet);

    static native TemplateInstance placeList(PlaceList list);
}
