#pragma once

#include "model/store/reader.h"
#include "ui/kit/option.h"
#include "ui/write/attacher.h"
#include "ui/write/externaleditor.h"
#include "ui/write/findbar.h"
#include "ui/write/spelling.h"

#include <QPointer>
#include <QWidget>

namespace nevertwice {

class Document;
class IncidentPage;
class MarkdownPreview;
class PreviewSplit;

// The page of an incident with what helps to write it: a preview, finding and replacing, spelling, attachments, links.
class WritingDesk : public QWidget
{
    Q_OBJECT

public:
    // Takes the page over. The reader outlives the desk.
    WritingDesk(const Theme &theme, IncidentPage *page, const Reader &reader, const Clock &clock,
                QWidget *parent = nullptr);
    ~WritingDesk() override;

    void setDocument(Document *document);
    // "system", "off" or a language.
    void setSpelling(const QString &wish, const QStringList &ownWords);

    // Knows incidents by the beginning of their ref.
    void setIncidents(const OptionSource &incidents) { m_incidents = incidents; }

    void togglePreview();
    bool isPreviewShown() const;
    void find();
    void replace();
    // The text that has the keyboard, in another program.
    void openElsewhere();
    void setLaunch(const ExternalEditor::Launch &launch) { m_elsewhere.setLaunch(launch); }

signals:
    void incidentWanted(const QString &ref);
    void wordAdded(const QString &word);
    // Is to be kept in the workspace; the incident names it already.
    void attachmentMade(const QByteArray &content);
    void failed(const nevertwice::Error &error);

private:
    void equip();
    void equipEditor(MarkdownEditor *editor);
    void openElsewhere(const MarkdownEditor &editor);
    Result<QString> keep(const NewAttachment &attachment);
    void replaceAll(const QList<FindBar::Change> &changes);
    void showPreview();
    QString timeNow() const;

    const Theme &m_theme;
    const Reader &m_reader;
    Clock m_clock;
    IncidentPage *m_page;
    QPointer<Document> m_document;
    OptionSource m_incidents;
    Spelling m_spelling;
    ExternalEditor m_elsewhere;
    Attacher m_attacher;
    FindBar *m_find = nullptr;
    MarkdownPreview *m_preview = nullptr;
    PreviewSplit *m_split = nullptr;
    QSet<MarkdownEditor *> m_equipped;
};

} // namespace nevertwice
