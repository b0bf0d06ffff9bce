#pragma once

#include "ui/kit/theme.h"
#include "ui/window/guidesteps.h"
#include "ui/write/document.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QProgressBar;
class QStackedWidget;

namespace nevertwice {

class ProseView;

// Where the whys that are no causes yet are noted, should the program be killed: what was answered before, and what is
// typed.
struct WhyNotes
{
    std::function<QStringList(const QUuid &incident)> read = [](const QUuid &) { return QStringList(); };
    std::function<void(const QUuid &incident, const QStringList &note)> write = [](const QUuid &, const QStringList &) {
    };
};

// A first postmortem, one question at a time, with a good answer of the sample beside each. It holds what is being
// typed; an answer goes to the document after a second without a key, and when one moves on or leaves.
class GuidePage : public QWidget
{
    Q_OBJECT

public:
    GuidePage(const Theme &theme, const Incident &example, QWidget *parent = nullptr);

    void setNotes(const WhyNotes &notes) { m_notes = notes; }
    // Begins with the first question.
    void begin(Document *document);
    // Goes on with this question; the keyboard stays where it is.
    void resume(Document *document, int question);
    int question() const { return m_step; }
    // The first without an answer, or the last. A chain that only the text tells is no answer yet.
    int firstOpen(const Incident &incident) const;
    // Hands over what was typed, and makes causes of the whys.
    void keep();
    void focusAnswer();

signals:
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *questionPane();
    QWidget *examplePane();
    QWidget *whysPane();
    void showStep(int index);
    void go(int step);
    void askNextWhy();
    void fitAnswer();
    void keepTyped();
    QString typed() const;
    QString notedWhys() const;
    const GuideStep &whysStep() const;
    const GuideStep &step() const { return m_steps.at(m_step); }

    const Theme &m_theme;
    QList<GuideStep> m_steps = guideSteps();
    Incident m_example;
    QPointer<Document> m_document;
    QString m_typed; // what the document has of this answer
    // The whys of this sitting: they are causes when the guide is left, so that none is made of a wording one takes
    // back.
    std::optional<QString> m_chain;
    WhyNotes m_notes;
    QTimer m_pause;
    int m_step = 0;

    QProgressBar *m_bar = nullptr;
    QLabel *m_progress = nullptr;
    QLabel *m_question = nullptr;
    QLabel *m_help = nullptr;
    QStackedWidget *m_answers = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QList<QLabel *> m_whyLabels;
    QList<QLineEdit *> m_whys;
    QWidget *m_exampleArea = nullptr;
    QLabel *m_exampleLines = nullptr;
    ProseView *m_exampleProse = nullptr; // of questions that are answered in a text
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

// The incident of the sample whose answers are shown; an empty one where it cannot be read.
Incident guideExample();

} // namespace nevertwice
