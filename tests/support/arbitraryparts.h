#pragma once

#include "tests/support/arbitrary.h"

#include <QJsonObject>

// The pieces hostile values are made of. Precondition of every function here: a value is being generated, that is, the
// call comes from inside rc::gen::exec.

namespace nevertwice::test::arbitrary {

int upTo(int most); // 0 to most
bool oneIn(int many);
template <typename T> const T &oneOf(const std::vector<T> &list)
{
    return list[size_t(upTo(int(list.size()) - 1))];
}

QString text();
QUuid uuid();
Moment moment();
double number();
qint64 whole();
int smallWhole();
QString key(); // of an object: known ones, ones with separators, none at all
QJsonValue json(int depth);
QJsonObject extra();
QStringList words();

template <typename E> Code<E> code()
{
    constexpr int known = int(CodeWords<E>::words.size());
    switch (upTo(9)) {
    case 0:
        return {};
    case 1:
        return Code<E>::read(text());
    case 2:
        return Code<E>::read(QChar(0xFEFF) + CodeWords<E>::words[0].toString());
    case 3:
        return Code<E>::read(CodeWords<E>::words[0].toString().toUpper() + u' ');
    default:
        return E(upTo(known - 1));
    }
}

Event event();
CauseLink causeLink();
Action action();
Interval interval();
Question question();
Approval approval();
Person person();
RelatedIncident relation();
OtherSection section();
Attachment attachment();
Source source();
Finding finding();
Incident incident();

template <typename T> QList<T> rows(T (*make)())
{
    QList<T> list;
    for (int i = upTo(3); i > 0; --i)
        list.append(make());
    if (!list.isEmpty() && oneIn(20)) list.append(list.first()); // a row told twice
    return list;
}

// The incident as the door would let it in, and with every uuid once in its list.
Incident settled(Incident incident);

} // namespace nevertwice::test::arbitrary
