#pragma once

#include "ui/kit/theme.h"
#include "ui/window/guidesteps.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace nevertwice {

// A first postmortem, one question at a time, with a good answer of the sample beside each. It holds what is being
// typed; every answer goes out when one moves on, so that leaving loses nothing that was answered.
class GuidePage : public QWidget
{
    Q_OBJECT

public:
    GuidePage(const Theme &theme, const Incident &example, QWidget *parent = nullptr);

    // Begins with the first question.
    void begin(const Incident &incident);
    const Incident &incident() const { return m_incident; }

signals:
    void answered(const QString &what, const nevertwice::Incident &after);
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *questionPane();
    QWidget *examplePane();
    QWidget *whysPane();
    void showStep(int index);
    void go(int step);
    void askNextWhy();
    QString typed() const;
    const GuideStep &step() const { return m_steps.at(m_step); }

    const Theme &m_theme;
    QList<GuideStep> m_steps = guideSteps();
    Incident m_example;
    Incident m_incident;
    int m_step = 0;

    QLabel *m_progress = nullptr;
    QLabel *m_question = nullptr;
    QLabel *m_help = nullptr;
    QStackedWidget *m_answers = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QList<QLabel *> m_whyLabels;
    QList<QLineEdit *> m_whys;
    QLabel *m_exampleText = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

// The incident of the sample whose answers are shown; an empty one where it cannot be read.
Incident guideExample();

} // namespace nevertwice
