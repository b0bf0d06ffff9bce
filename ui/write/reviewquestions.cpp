#include "ui/write/reviewquestions.h"

#include "ui/kit/choicefield.h"
#include "ui/kit/format.h"
#include "ui/kit/quietfield.h"
#include "ui/kit/quietlink.h"
#include "ui/write/inspectorrow.h"
#include "ui/write/sections.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr auto kOpenWord = "open"_L1;
constexpr auto kAnsweredWord = "answered"_L1;

QList<Option> sectionOptions(const Incident &incident)
{
    QList<Option> options;
    for (const Section &section : sectionsOf(incident))
        if (!section.heading.isEmpty()) options.append({section.name, section.heading, {}});
    return options;
}

QString headingOf(const Incident &incident, const QString &name)
{
    for (const Option &option : sectionOptions(incident))
        if (option.id == name) return option.text;
    return name;
}

class QuestionFace : public QWidget
{
public:
    explicit QuestionFace(const Theme &theme)
        : m_text(new QuietField(theme, QuestionsGroup::tr("Question"))), m_section(new QuietLink(theme))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_text);
    }

    QuietField *m_text;
    QuietLink *m_section;
    QString m_name; // of the section
};

} // namespace

QuestionsGroup::QuestionsGroup(const Theme &theme, QWidget *parent)
    : RowsGroup(theme, tr("Questions"), {u"questions"_s, u"section_order"_s, u"other_sections"_s, u"headings"_s},
                parent)
{
    addRows();
    m_asking = new QWidget(this);
    auto *line = new QHBoxLayout(m_asking);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    m_section = new ChoiceField(theme, tr("Section of the question"), m_asking);
    holdWidth(theme, m_section, kCaptionWidth);
    m_section->setQuieter();
    m_ask = new QuietField(theme, tr("Ask a question"), m_asking);
    m_ask->setPlaceholderText(tr("Ask a question"));
    line->addWidget(m_section);
    line->addWidget(m_ask, 1);
    addWide(m_asking);
    setAfterRows(m_section);
    connect(m_section, &ChoiceField::picked, m_section, &ChoiceField::setValue);
    connect(m_ask, &QuietField::committed, this, &QuestionsGroup::ask);
}

void QuestionsGroup::askAbout(const QString &section)
{
    m_section->setValue(section);
    m_ask->setFocus(Qt::OtherFocusReason);
}

void QuestionsGroup::ask(const QString &text)
{
    edit(tr("Question"), [&](Incident &incident) {
        incident.questions.append(Question{QUuid::createUuid(), m_section->value(), text, lookups().me, false, {}});
    });
}

void QuestionsGroup::change(const QString &what, const QUuid &uuid, const std::function<void(Question &)> &change)
{
    edit(what, [&](Incident &incident) {
        for (Question &question : incident.questions)
            if (question.uuid == uuid) change(question);
    });
}

InspectorRow *QuestionsGroup::makeRow(const QUuid &uuid)
{
    auto *face = new QuestionFace(theme());
    const QList<Option> states{{kOpenWord, tr("Open", "a question"), {}}, {kAnsweredWord, tr("Answered"), {}}};
    auto *made = new InspectorRow(theme(), tr("State of the question"), states, face, InspectorRow::Shape::Under, this);
    made->addUnder(face->m_section);
    const auto remove = [this, uuid] {
        edit(tr("Removing a question"), [&](Incident &incident) {
            incident.questions.removeIf([&](const Question &question) { return question.uuid == uuid; });
        });
    };
    connect(made, &InspectorRow::removeWanted, this, remove);
    connect(made, &InspectorRow::picked, this, [this, uuid](const QString &word) {
        change(word == kAnsweredWord ? tr("Answered question") : tr("Open question"), uuid,
               [&](Question &question) { question.resolved = word == kAnsweredWord; });
    });
    connect(face->m_text, &QuietField::committed, this, [this, uuid, remove](const QString &text) {
        if (text.isEmpty()) return remove();
        change(tr("Question"), uuid, [&](Question &question) { question.text = text; });
    });
    connect(face->m_section, &QAbstractButton::clicked, this, [this, face] { emit sectionWanted(face->m_name); });
    return made;
}

void QuestionsGroup::fill()
{
    QList<QUuid> uuids;
    for (const Question &question : incident().questions)
        uuids.append(question.uuid);
    arrange(uuids);
    for (const Question &question : incident().questions) {
        InspectorRow *shown = row(question.uuid);
        shown->setValue(question.resolved ? kAnsweredWord : kOpenWord);
        shown->setReadOnly(isReadOnly());
        auto *face = static_cast<QuestionFace *>(shown->main());
        face->m_text->setValue(question.text);
        face->m_text->setReadOnly(isReadOnly());
        face->m_name = question.section;
        const QString heading = headingOf(incident(), question.section);
        face->m_section->setLink(
            question.by.isEmpty() ? heading : tr("%1, %2", "section, who asks").arg(heading, oneLine(question.by)));
    }
    m_section->setOptions(sectionOptions(incident()));
    if (m_section->value().isEmpty()) m_section->setValue(u"summary"_s);
    m_asking->setVisible(!isReadOnly());
    setVisible(!isReadOnly() || !uuids.isEmpty());
}

} // namespace nevertwice
