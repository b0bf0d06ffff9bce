#include "ui/kit/prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct PromptText
{
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

QString workspaceFilter()
{
    return PromptText::tr("Workspaces (*.nevertwice)");
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

QString DesktopPrompts::pickWorkspaceToOpen(QWidget *parent)
{
    const QString filters = workspaceFilter() + ";;"_L1 + PromptText::tr("All files (*)");
    return QFileDialog::getOpenFileName(parent, PromptText::tr("Open a workspace"), documentsFolder(), filters);
}

QString DesktopPrompts::pickWorkspaceToCreate(QWidget *parent, const QString &title, const QString &name)
{
    QFileDialog dialog(parent, title, documentsFolder(), workspaceFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // A file of that name is never overwritten: the workspace refuses, and says so.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.setDefaultSuffix(u"nevertwice"_s);
    dialog.selectFile(name + ".nevertwice"_L1);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void DesktopPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.exec();
}

bool DesktopPrompts::confirm(QWidget *parent, const QString &title, const QString &text, const QString &verb)
{
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    const QPushButton *yes = box.addButton(verb, QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == yes;
}

bool DesktopPrompts::pickPrinter(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false); // it is always all of it
    return dialog.exec() == QDialog::Accepted;
}

QString DesktopPrompts::pickFileToSave(QWidget *parent, const QString &title, const QString &name)
{
    QFileDialog dialog(parent, title, m_folder.isEmpty() ? documentsFolder() : m_folder);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(name).suffix());
    dialog.selectFile(name);
    if (dialog.exec() != QDialog::Accepted) return {};
    m_folder = dialog.directory().absolutePath();
    return dialog.selectedFiles().value(0);
}

QString DesktopPrompts::pickFolder(QWidget *parent, const QString &title)
{
    const QString folder =
        QFileDialog::getExistingDirectory(parent, title, m_folder.isEmpty() ? documentsFolder() : m_folder);
    if (!folder.isEmpty()) m_folder = folder;
    return folder;
}

QStringList DesktopPrompts::pickDocuments(QWidget *parent, const QString &title)
{
    const QString kinds = PromptText::tr("Documents (*.md *.markdown *.mdown *.txt *.html *.htm *.xhtml *.json *.log "
                                         "*.csv *.tsv *.zip *.nevertwice)") +
                          ";;"_L1 + PromptText::tr("All files (*)");
    const QStringList files =
        QFileDialog::getOpenFileNames(parent, title, m_folder.isEmpty() ? documentsFolder() : m_folder, kinds);
    if (!files.isEmpty()) m_folder = QFileInfo(files.first()).absolutePath();
    return files;
}

QString DesktopPrompts::pickTable(QWidget *parent, const QString &title)
{
    const QString kinds = PromptText::tr("Tables (*.csv *.tsv *.txt)") + ";;"_L1 + PromptText::tr("All files (*)");
    const QString file =
        QFileDialog::getOpenFileName(parent, title, m_folder.isEmpty() ? documentsFolder() : m_folder, kinds);
    if (!file.isEmpty()) m_folder = QFileInfo(file).absolutePath();
    return file;
}

} // namespace nevertwice
