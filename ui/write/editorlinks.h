#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QCompleter;
class QKeyEvent;
class QMenu;
class QStandardItemModel;

namespace nevertwice {

class MarkdownEditor;

// An incident as one names it in a text.
struct NamedIncident
{
    QString ref;
    QString title;
};

// The links of a text while it is written: Ctrl+Enter and a click with Ctrl follow the one under the cursor, and a list
// of incidents comes up where "INC-" is typed.
class EditorLinks : public QObject
{
    Q_OBJECT

public:
    // Incidents whose ref begins so ("INC-1"), the likeliest first. Asked while one types: it must be quick.
    using Incidents = std::function<QList<NamedIncident>(const QString &start)>;

    EditorLinks(MarkdownEditor *editor, Incidents incidents);

    // False where the text has no link.
    bool follow(int position);

signals:
    void openIncident(const QString &ref);
    void openAttachment(const QString &hash);
    // The menu that says where an address leads was opened.
    void linkOffered(QMenu *menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool filterKey(QKeyEvent *key);
    QString targetAt(int position) const;
    QString startedReference() const;
    void offer();
    void complete(const QString &ref);

    MarkdownEditor *m_editor;
    QWidget *m_viewport; // of the editor: asked for while the editor goes, too
    Incidents m_incidents;
    QCompleter *m_completer = nullptr;
    QStandardItemModel *m_model = nullptr;
};

} // namespace nevertwice
