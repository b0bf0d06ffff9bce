#include "ui/share/exportsheet.h"

#include "ui/kit/enginetext.h"
#include "ui/kit/errortext.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/listtext.h"
#include "ui/picture/exportwriting.h"
#include "ui/share/choicelist.h"
#include "ui/share/exportformats.h"
#include "ui/share/pageview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

// What is chosen, how it looks, and where it goes.

void ExportSheet::choose(ExportFormat format, const QString &page)
{
    m_wantedPage = page;
    for (const auto &one : exportFormats)
        if (one.format == format) m_formats->choose(QLatin1String(one.id));
    m_pages->choose(page);
}

ExportFormat ExportSheet::format() const
{
    const QString id = m_formats->chosen();
    for (const auto &one : exportFormats)
        if (id == QLatin1String(one.id)) return one.format;
    return ExportFormat::Pdf;
}

const Template *ExportSheet::page() const
{
    for (const Template &one : m_templates)
        if (one.name == m_pages->chosen()) return &one;
    return nullptr;
}

ExportWish ExportSheet::wish() const
{
    ExportWish wish;
    for (const Subject &subject : m_subjects)
        wish.incidents.append(subject.uuid);
    wish.format = format();
    wish.page = m_pages->chosen();
    wish.withAttachments = m_attachments->isChecked();
    return wish;
}

QUuid ExportSheet::shown() const
{
    return m_subjects.value(std::max(0, m_which->currentIndex())).uuid;
}

void ExportSheet::takeChoice()
{
    const std::tuple<ExportFormat, QString, QUuid> choice{format(), m_pages->chosen(), shown()};
    if (choice != m_taken) m_isOtherThing = true; // else it is the same page once more, and the place in it stays
    m_taken = choice;
    m_pause.start();
    emit chosen(format(), m_pages->chosen());
    describe();
}

void ExportSheet::render()
{
    m_pause.stop();
    if (!m_exporter || m_pages->count() == 0) return;
    m_isRendering = true;
    m_exporter->preview(wish(), shown(), devicePixelRatioF());
    lookForSecrets();
    describe();
}

// Whoever only turns to another incident has had all of them looked through.
void ExportSheet::lookForSecrets()
{
    const std::tuple<ExportFormat, QString, bool> choice{format(), m_pages->chosen(), m_attachments->isChecked()};
    if (m_hasLooked && choice == m_lookedThrough) return;
    m_lookedThrough = choice;
    m_hasLooked = false;
    m_isLooking = true;
    m_secrets = {};
    m_exporter->lookForSecrets(wish());
}

void ExportSheet::showPreview(const ExportPreview &preview)
{
    m_isRendering = false;
    m_preview = preview;
    if (preview.trouble) {
        m_nothing->setText(errorText(*preview.trouble).sentence());
        m_stack->setCurrentWidget(m_nothing);
    } else if (!preview.pages.pages.isEmpty()) {
        m_view->setPages(preview.pages, m_isOtherThing ? PageView::Place::Top : PageView::Place::Keep);
        m_stack->setCurrentWidget(m_view);
    } else {
        const int place = m_isOtherThing ? 0 : m_text->verticalScrollBar()->value();
        m_text->setPlainText(preview.text);
        m_text->verticalScrollBar()->setValue(place);
        m_stack->setCurrentWidget(m_text);
    }
    m_isOtherThing = false;
    describe();
    emit previewShown();
}

void ExportSheet::describe()
{
    const int count = int(m_subjects.size());
    m_title->setText(count == 1 ? tr("Export %1").arg(oneLine(m_subjects.first().title))
                                : tr("Export %n incidents", nullptr, count));
    const bool hasPages = isTemplated(format());
    m_formats->setEnabled(!m_isWriting);
    m_which->setEnabled(!m_isWriting);
    m_pages->setEnabled(hasPages && !m_isWriting);
    m_pagesTitle->setEnabled(hasPages);
    const Template *chosen = page();
    const bool isOutside = hasPages && chosen && chosen->isForOutside;
    QString note;
    if (isOutside)
        note = tr("For people outside: names, refs and internal links are left out, in the name of the file too. Read "
                  "it before you send it.");
    else if (hasPages && chosen)
        note = format() == ExportFormat::Markdown && chosen->name == "default"_L1
                   ? tr("The form that Nevertwice reads back without losing a word.")
               : chosen->file.startsWith(u':') ? engineText(chosen->description)
                                               : oneLine(chosen->description);
    else if (format() == ExportFormat::Csv)
        note = tr("Three tables in a folder; no cell can become a formula.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_attachments->setVisible(namesAttachments(format()) && !isOutside);
    const bool isReady = m_exporter && !m_isWriting && m_pages->count() > 0;
    // The name it is saved under comes with the preview: that of another page may tell what this one leaves out.
    const bool isSound = isReady && !isRendering() && !m_preview.trouble;
    m_save->setEnabled(isSound);
    m_save->setText(makesFolder(format(), count) ? tr("&Save into a folder…") : tr("&Save as…"));
    m_copy->setEnabled(isReady);
    m_send->setEnabled(isReady && !isRendering() && count == 1 && !isOutside);
    if (m_isWriting) return;
    if (isRendering() || m_preview.trouble) return tell(isRendering() ? tr("Drawing the preview…") : QString());
    QStringList parts;
    parts.append(m_preview.fileCount > 1 ? tr("%n files", nullptr, m_preview.fileCount) : m_preview.file);
    if (format() == ExportFormat::Pdf)
        parts.append(m_preview.pages.count == 1 ? tr("1 page") : tr("%n pages", nullptr, m_preview.pages.count));
    if (m_preview.size >= 0) parts.append(locale().formattedDataSize(m_preview.size));
    if (m_preview.isCut) parts.append(tr("the preview shows the beginning"));
    if (m_isLooking) parts.append(tr("looking for secrets…"));
    QString text = factLine(parts);
    if (m_secrets.count > 0) text += u"\n"_s + secretsText();
    if (const int files = m_secrets.unsearched; files > 0)
        text += u"\n"_s + (files == 1 ? tr("1 attachment was not searched for secrets.")
                                      : tr("%n attachments were not searched for secrets.", nullptr, files));
    if (const int incidents = m_secrets.unread; incidents > 0)
        text += u"\n"_s + (incidents == 1 ? tr("1 incident was not searched for secrets.")
                                          : tr("%n incidents were not searched for secrets.", nullptr, incidents));
    tell(text, m_secrets.count > 0);
}

// Which of them, where several are exported: only one is shown.
QString ExportSheet::secretsText() const
{
    const QString text = secretsPlaceText();
    const int attached = m_secrets.attached;
    if (attached == 0) return text;
    if (m_secrets.count == 1) return text + u' ' + tr("It stands in an attached file.");
    return text + u' ' +
           (attached == 1 ? tr("1 of them stands in an attached file.")
                          : tr("%n of them stand in attached files.", nullptr, attached));
}

QString ExportSheet::secretsPlaceText() const
{
    if (m_subjects.size() == 1)
        return m_secrets.count == 1
                   ? tr("Something in it looks like %1. Take it out before you hand it on.").arg(m_secrets.what)
                   : tr("%n places in it look like secrets. Take them out before you hand it on.", nullptr,
                        m_secrets.count);
    constexpr int kMostNamed = 5;
    QStringList names;
    for (const Subject &subject : m_subjects)
        if (m_secrets.incidents.contains(subject.uuid) && names.size() < kMostNamed)
            names.append(oneLine(subject.name));
    if (const auto more = int(m_secrets.incidents.size() - names.size()); more > 0)
        names.append(tr("%n more", "of incidents, at the end of a list of them", more));
    return m_secrets.count == 1 ? tr("Something in %1 looks like %2. Take it out before you hand it on.")
                                      .arg(listText(names), m_secrets.what)
                                : tr("%n places look like secrets, in %1. Take them out before you hand it on.",
                                     nullptr, m_secrets.count)
                                      .arg(listText(names));
}

void ExportSheet::tell(const QString &text, bool isTrouble)
{
    setInk(m_summary, isTrouble ? Ink::Danger : Ink::Text2);
    m_summary->setText(text);
}

void ExportSheet::startWriting(const QString &words)
{
    m_isWriting = true;
    m_progress->setRange(0, 0);
    m_progress->show();
    m_close->setText(tr("Cancel"));
    describe();
    tell(words);
}

void ExportSheet::endWriting()
{
    m_isWriting = false;
    m_progress->hide();
    m_close->setText(tr("Close"));
    describe();
}

void ExportSheet::save()
{
    const QPointer<ExportSheet> self(this); // the window may be closed while it is asked
    const bool isFolder = makesFolder(format(), int(m_subjects.size()));
    const QString path = isFolder ? m_prompts.pickFolder(this, tr("Export into a folder"))
                                  : m_prompts.pickFileToSave(this, tr("Export"), m_preview.file);
    if (!self || path.isEmpty()) return;
    startWriting(tr("Writing…"));
    m_exporter->save(wish(), path);
}

void ExportSheet::send()
{
    const QPointer<ExportSheet> self(this);
    const QString name = QFileInfo(m_preview.file).completeBaseName() + u".zip"_s;
    const QString path = m_prompts.pickFileToSave(this, tr("One file to send"), name);
    if (!self || path.isEmpty()) return;
    startWriting(tr("Writing…"));
    m_exporter->pack(wish(), path);
}

void ExportSheet::copy(Exporter::CopyAs as)
{
    if (m_exporter) m_exporter->copy(wish(), as);
}

void ExportSheet::copyShown()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    tell(tr("Copied."));
}

void ExportSheet::take(const CopiedPage &page)
{
    auto *copied = new QMimeData;
    copied->setText(page.text);
    if (!page.html.isEmpty()) copied->setHtml(page.html);
    QGuiApplication::clipboard()->setMimeData(copied);
    tell(tr("Copied."));
}

void ExportSheet::finish(const ExportOutcome &outcome)
{
    endWriting();
    if (outcome.isCancelled) return tell(tr("Stopped. What was written before is there."));
    if (!outcome.left.isEmpty()) {
        const QString first = errorText(outcome.left.first().why).sentence();
        return tell(
            outcome.left.size() == 1
                ? first
                : tr("%n files were not written, the first of them: %1", nullptr, int(outcome.left.size())).arg(first),
            true);
    }
    emit exported(outcome);
    accept();
}

// Esc and Close stop what is being written first.
void ExportSheet::reject()
{
    if (m_isWriting && m_exporter) {
        tell(tr("Stopping…"));
        return m_exporter->cancel();
    }
    QDialog::reject();
}

// Whoever was in an editor, at a template of theirs, sees at once what became of it.
bool ExportSheet::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_exporter && m_pages->count() > 0 && !m_isWriting)
        m_exporter->readTemplates();
    return QDialog::event(event);
}

} // namespace nevertwice
