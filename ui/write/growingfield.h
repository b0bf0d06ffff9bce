#pragma once

#include "ui/kit/theme.h"

#include <QAbstractItemDelegate>
#include <QTextEdit>
#include <QTimer>

#include <functional>

namespace nevertwice {

// A field of several lines that is as high as its text. Enter is done with it, Shift+Enter begins a line, Tab goes on.
// What is typed is told in words and pauses while it stays open.
class GrowingField : public QTextEdit
{
    Q_OBJECT

public:
    static constexpr int kPadding = 8; // from the edge to the text

    explicit GrowingField(const Theme &theme, QWidget *parent = nullptr);

    QString text() const;
    // What stands there before anything is typed: goBack() comes back to it.
    void showText(const QString &text);
    const QString &before() const { return m_before; }
    // A text that came from elsewhere. Only what differs is replaced, so that the cursor stays in its words; and where
    // something is typed and not told yet, nothing.
    void followText(const QString &text);
    // Since it was shown or told.
    bool isChanged() const { return text() != m_told; }
    // Since it was shown, told or not.
    bool isTouched() const { return m_hasTold || isChanged(); }
    bool hasTold() const { return m_hasTold; }
    // Tells at once what was typed.
    void tell();
    // For whoever takes it instead of being told.
    void handTo(const std::function<void(const QString &)> &taker);
    // Nothing of it is wanted: where some of it was told, that is told, too.
    void goBack();
    int wantedHeight() const;
    // For a layout, which asks before the field has its width.
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {0, heightForWidth(width())}; }
    QSize minimumSizeHint() const override { return {}; }

signals:
    void typed(const QString &text);
    void heightChanged(int height);
    void finished(QAbstractItemDelegate::EndEditHint hint);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void tellHeight();

    void replace(const QString &text);
    void awaitPause();

    QTimer m_pause;
    QString m_before; // where it goes back to
    QString m_told;
    QString m_known; // to whoever is told: it may hold less than what was typed
    bool m_hasTold = false;
    bool m_isTelling = false;
    bool m_isShowing = false;
    int m_toldHeight = 0;
};

} // namespace nevertwice
