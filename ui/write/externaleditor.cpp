#include "ui/write/externaleditor.h"

#include "model/domain/text.h"
#include "ui/kit/format.h"
#include "ui/write/textstep.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStringDecoder>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kSoon = 150; // milliseconds

// Nothing that means something to a file system, and not long.
QString asFileName(const QString &name)
{
    QString safe;
    for (const QChar c : oneLine(name).left(60))
        safe += c.isLetterOrNumber() || c == u'-' || c == u' ' ? c : QChar(u'_');
    return safe.trimmed();
}

} // namespace

bool openInProgram(const QString &command, const QString &file)
{
    QStringList words = QProcess::splitCommand(command);
    if (words.isEmpty()) return QDesktopServices::openUrl(QUrl::fromLocalFile(file));
    const QString program = words.takeFirst();
    return QProcess::startDetached(program, words + QStringList{file});
}

ExternalEditor::ExternalEditor(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &ExternalEditor::notice);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
}

QString ExternalEditor::fileFor(const Document &document, const QString &path, const QString &name) const
{
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it)
        if (it->document == &document && it->path == path) return it.key();
    const QString title = asFileName(document.incident().ref + u' ' + name);
    QString file = m_folder->filePath(title + u".md"_s);
    for (int i = 2; m_texts.contains(file); ++i)
        file = m_folder->filePath(u"%1 %2.md"_s.arg(title).arg(i));
    return file;
}

void ExternalEditor::open(Document &document, const QString &path, const QString &name)
{
    document.flush(); // what is still being typed goes along
    if (!m_folder) m_folder = std::make_unique<QTemporaryDir>();
    const QString file = fileFor(document, path, name);
    Text text{&document, path, name, valueAt(document.json(), path).toString()};
    QFile written(file);
    const QByteArray bytes = text.seen.toUtf8();
    const bool isWritten = m_folder->isValid() && written.open(QIODevice::WriteOnly) &&
                           written.write(bytes) == bytes.size() && written.flush();
    written.close();
    if (!isWritten) return refuse(text, tr("no file can be made for it"), tr("Look whether the disk is full."));
    m_texts.insert(file, text);
    m_watcher.addPaths({file, m_folder->path()});
    if (!m_launch || !m_launch(file))
        refuse(text, tr("no program for Markdown can be started"), tr("Name one in the settings, under Writing."));
}

void ExternalEditor::refuse(Text &text, const QString &reason, const QString &remedy)
{
    text.isRefused = true;
    emit failed({Error::Kind::Io, tr("write “%1” in another program").arg(oneLine(text.name)), reason, remedy});
}

// Programs often put a new file in the place of the old one: that is watched no more.
void ExternalEditor::notice()
{
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it) {
        if (!QFileInfo::exists(it.key())) continue; // between two steps
        if (!m_watcher.files().contains(it.key())) m_watcher.addPath(it.key());
        takeIn(it.key(), *it);
    }
}

void ExternalEditor::takeIn(const QString &file, Text &text)
{
    QFile saved(file);
    if (!text.document || text.document->isReadOnly() || !saved.open(QIODevice::ReadOnly)) return;
    const QByteArray bytes = saved.read(kMostBytes + 1);
    QStringDecoder decode(QStringDecoder::Utf8);
    QString theirs = decode(bytes);
    if (bytes.size() > kMostBytes || decode.hasError()) {
        if (!text.isRefused)
            refuse(text, tr("what was saved there is no text, or too long"), tr("Save it there as UTF-8."));
        return;
    }
    text.isRefused = false;
    theirs.replace("\r\n"_L1, "\n"_L1);
    if (theirs.endsWith(u'\n') && !text.seen.endsWith(u'\n')) theirs.chop(1); // every program ends a file so
    theirs = sanitizeText(theirs);
    if (theirs == text.seen) return;
    text.document->flush(); // what is still being typed here comes before it
    const QString mine = valueAt(text.document->json(), text.path).toString();
    const QString joined = joinedText(text.seen, mine, theirs);
    text.seen = theirs;
    text.document->edit(tr("Written in another program"), {{text.path, mine, joined, -1}});
}

} // namespace nevertwice
