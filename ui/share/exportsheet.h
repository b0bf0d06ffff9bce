#pragma once

#include "ui/kit/prompts.h"
#include "ui/kit/theme.h"
#include "ui/share/exporter.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <tuple>

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace nevertwice {

class ChoiceList;
class ElidedLabel;
class PageView;

// "Export": what is handed on, how it will look, and where it goes. Everything that takes time is done elsewhere; this
// shows what comes back.
class ExportSheet : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        QUuid uuid;
        QString title; // "INC-7 Checkout down"
        QString name;  // "INC-7"
    };

    ExportSheet(const Theme &theme, Prompts &prompts, const QList<Subject> &subjects, QWidget *parent = nullptr);

    ~ExportSheet() override;

    // Until then it says that it is preparing. The exporter is its parent's: it may have a page to end when this is
    // closed, and nobody waits for that here.
    void begin(Exporter *exporter);
    // Why it cannot begin.
    void refuse(const Error &error);
    // What was asked for is not shown yet.
    bool isRendering() const { return m_isRendering || m_pause.isActive(); }
    bool isLookingForSecrets() const { return isRendering() || m_isLooking; }
    bool isWriting() const { return m_isWriting; }
    // The one that was chosen last time, for as long as the program runs.
    void choose(ExportFormat format, const QString &page);

signals:
    void previewShown();
    // Something was written, and this is closed.
    void exported(const nevertwice::ExportOutcome &outcome);
    void chosen(nevertwice::ExportFormat format, const QString &page);

protected:
    bool event(QEvent *event) override;
    void reject() override;

private:
    void buildChoices();
    void buildPreview();
    void buildButtons();
    void layOut();
    void connectExporter();
    void showTemplates(const Templates &templates);
    void takeChoice();
    void render();
    void showPreview(const ExportPreview &preview);
    void lookForSecrets();
    void describe();
    QString secretsText() const;
    QString secretsPlaceText() const;
    void tell(const QString &text, bool isTrouble = false);
    void startWriting(const QString &words);
    void endWriting();
    void save();
    void send();
    void copy(Exporter::CopyAs as);
    void copyShown();
    void take(const CopiedPage &page);
    void finish(const ExportOutcome &outcome);
    ExportFormat format() const;
    ExportWish wish() const;
    QUuid shown() const;
    const Template *page() const;

    const Theme &m_theme;
    Prompts &m_prompts;
    const QList<Subject> m_subjects;
    QPointer<Exporter> m_exporter;
    QList<Template> m_templates;
    ExportPreview m_preview;
    FoundSecrets m_secrets;
    std::tuple<ExportFormat, QString, bool> m_lookedThrough; // format, page, with attachments: for secrets
    QString m_wantedPage;
    std::tuple<ExportFormat, QString, QUuid> m_taken; // format, page and incident that were drawn last
    QTimer m_pause;
    bool m_isRendering = false;
    bool m_isLooking = false; // for secrets
    bool m_hasLooked = false;
    bool m_isWriting = false;
    bool m_isOtherThing = true; // than is shown
    ChoiceList *m_formats = nullptr;
    ChoiceList *m_pages = nullptr;
    QLabel *m_pagesTitle = nullptr;
    QLabel *m_templateTrouble = nullptr;
    QComboBox *m_which = nullptr;
    ElidedLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    QStackedWidget *m_stack = nullptr;
    QPlainTextEdit *m_text = nullptr;
    PageView *m_view = nullptr;
    QLabel *m_nothing = nullptr;
    QCheckBox *m_attachments = nullptr;
    QLabel *m_summary = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace nevertwice
