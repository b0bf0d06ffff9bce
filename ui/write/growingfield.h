#pragma once

#include "ui/kit/theme.h"

#include <QAbstractItemDelegate>
#include <QTextEdit>

namespace nevertwice {

// A field of several lines that is as high as its text. Enter is done with it, Shift+Enter begins a line, Tab goes on.
class GrowingField : public QTextEdit
{
    Q_OBJECT

public:
    static constexpr int kPadding = 8; // from the edge to the text

    explicit GrowingField(const Theme &theme, QWidget *parent = nullptr);

    void showText(const QString &text);
    bool isChanged() const { return toPlainText() != m_shown; }
    int wantedHeight() const;
    // For a layout, which asks before the field has its width.
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {0, heightForWidth(width())}; }
    QSize minimumSizeHint() const override { return {}; }

signals:
    void heightChanged(int height);
    void finished(QAbstractItemDelegate::EndEditHint hint);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void tellHeight();

    QString m_shown;
    int m_told = 0;
};

} // namespace nevertwice
