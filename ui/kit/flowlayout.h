#pragma once

#include <QLayout>

namespace nevertwice {

// One after the other, in as many lines as the width makes necessary. The last one takes the rest of its line, unless
// lines lie at the trailing side.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    enum class Side { Leading, Trailing };

    explicit FlowLayout(QWidget *parent = nullptr, Side side = Side::Leading);
    ~FlowLayout() override;

    void insertWidget(int place, QWidget *widget);
    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Do { Measure, Place };
    int arrange(const QRect &rect, Do what) const;

    Side m_side;
    QList<QLayoutItem *> m_items;
};

} // namespace nevertwice
