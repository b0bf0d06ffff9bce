#pragma once

#include "tests/ui/support/desk.h"
#include "ui/write/markdowneditor.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <memory>

namespace nevertwice::test {

// The window on three incidents, the newest of them open.
class ThreeIncidents
{
protected:
    MainWindow &window() { return m_desk->window; }
    template <typename T> T *child(const QString &name) { return window().findChild<T *>(name); }
    QListView *list() { return child<QListView>(QStringLiteral("incidents")); }
    QLineEdit *search() { return child<QLineEdit>(QStringLiteral("search")); }
    QString title()
    {
        const auto *field = child<QPlainTextEdit>(QStringLiteral("title"));
        return field ? field->toPlainText() : QString();
    }
    QString pageText()
    {
        QStringList texts;
        const auto editors = child<QScrollArea>(QStringLiteral("page"))->findChildren<MarkdownEditor *>();
        for (const MarkdownEditor *editor : editors)
            if (!editor->text().isEmpty()) texts.append(editor->text());
        return texts.join(u'\n');
    }
    static QList<Incident> three()
    {
        return {anIncident().titled("Disk full").startedAt("2026-01-01T10:00:00Z").withSummary("Logs filled the disk."),
                anIncident().titled("Pool exhausted").startedAt("2026-01-02T10:00:00Z").withSummary("Too few threads."),
                anIncident()
                    .titled("Certificate expired")
                    .startedAt("2026-01-03T10:00:00Z")
                    .withSummary("Nobody renewed it.")};
    }
    void sitDown()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->write(three());
        m_desk->show();
        m_desk->open();
    }

    std::unique_ptr<Desk> m_desk;
};

} // namespace nevertwice::test
