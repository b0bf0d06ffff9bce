#pragma once

#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspaceview.h"

#include <QApplication>
#include <QFile>
#include <QPrinter>
#include <QStyleFactory>
#include <QTemporaryDir>

#include <functional>

namespace nevertwice::test {

// Answers what a test has prepared, and remembers what it was told.
class ScriptedPrompts : public Prompts
{
public:
    QString answer;
    bool agrees = false;
    QStringList told;
    std::function<void()> meanwhile; // happens while something is asked

    QString pickWorkspaceToOpen(QWidget *) override { return answer; }
    QString asked; // the title of what was asked last
    QString pickWorkspaceToCreate(QWidget *, const QString &title, const QString &) override
    {
        asked = title;
        return answer;
    }
    void tell(QWidget *, const QString &, const QString &text) override { told.append(text); }
    bool confirm(QWidget *, const QString &, const QString &text, const QString &) override
    {
        told.append(text);
        if (meanwhile) meanwhile();
        return agrees;
    }
    // Into the file that was prepared.
    bool pickPrinter(QWidget *, QPrinter &printer) override
    {
        if (meanwhile) meanwhile();
        if (answer.isEmpty()) return false;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(answer);
        return true;
    }
    QString suggested; // the name that was offered
    QString pickFileToSave(QWidget *, const QString &, const QString &name) override
    {
        suggested = name;
        if (meanwhile) meanwhile();
        return answer;
    }
    QString pickFolder(QWidget *, const QString &) override { return answer; }
    QString pickTable(QWidget *, const QString &) override { return answer; }
    QStringList pickDocuments(QWidget *, const QString &) override
    {
        return answer.isEmpty() ? QStringList() : answer.split(QChar::LineFeed);
    }
};

// The real window on a real workspace in a folder of its own.
class Desk
{
public:
    explicit Desk(const Clock &now = stoppedAt("2026-02-01T12:00:00Z")) : clock(now)
    {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        theme.setScheme(Scheme::Light);
    }

    QString path() const { return folder.filePath(QStringLiteral("acme.nevertwice")); }

    void write(const QList<Incident> &incidents)
    {
        const auto workspace = must(QFile::exists(path()) ? Workspace::open(path(), Access::ReadWrite, clock)
                                                          : Workspace::create(path(), clock));
        for (const Incident &incident : incidents)
            must(workspace->add(incident));
    }
    void open()
    {
        window.showWorkspace(must(OpenWorkspace::open(path(), clock)));
        if (window.isVisible()) window.workspace()->begin(); // as for whoever presses a key at once
        QApplication::processEvents();
    }
    void show()
    {
        window.resize(1440, 900);
        window.show();
        QApplication::setActiveWindow(&window);
    }

    QTemporaryDir folder;
    Clock clock;
    Theme theme;
    Settings settings{folder.path()};
    ScriptedPrompts prompts;
    MainWindow window{theme, settings, prompts, clock};
};

} // namespace nevertwice::test
