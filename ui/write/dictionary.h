#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace nevertwice {

// One dictionary, to be asked from any thread.
class Dictionary
{
public:
    virtual ~Dictionary() = default;

    virtual bool knows(const QString &word) const = 0;
    virtual QStringList suggestions(const QString &word) const = 0; // takes long
};

// By the path of its .aff and .dic without their endings. Nothing where it is missing, its letters cannot be converted,
// or this program was built without Hunspell. Takes long, but for the one that was opened last: it is kept, since every
// window reads the same.
std::shared_ptr<Dictionary> openDictionary(const QString &path);

} // namespace nevertwice
