#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace nevertwice {

// Why something could not be done. The model says which kind of trouble it is and the facts; the sentence made of them
// names what was tried, why it failed and what to do next.
struct Error
{
    enum class Kind {
        NotFound,    // nothing with this name
        Invalid,     // the input is not what it should be
        Usage,       // the caller asked in a way that has no meaning
        Conflict,    // somebody else changed the same thing
        Busy,        // somebody else holds it; trying again may help
        Full,        // no room left on the disk
        ReadOnly,    // may be read, not written
        Moved,       // the file is no longer where it was opened
        Damaged,     // the file's content is not what was written
        TooNew,      // made by a later version of the program
        TooLarge,    // beyond a limit of ours
        Io,          // reading or writing failed for another reason
        Unknown,     // the outcome of a commit is not known
        Unconfirmed, // allowed, once a person has said how much of it they mean
        Cancelled,   // the person asked to stop
        Unsupported  // not in this version
    };

    Kind kind = Kind::Invalid;
    QString attempt; // "open incidents.nevertwice"
    QString reason;  // "the file was made by a newer version"
    QString advice;  // "Update Nevertwice, or open it read-only."

    // "Cannot open incidents.nevertwice: the file was made by a newer version." Without the advice.
    QString message() const;
    // The message and, where there is one, the advice.
    QString sentence() const;
    // The same trouble as part of something larger: names what was tried where that is not known yet.
    Error whileTrying(const QString &what) const;
    // The stable word for the kind in machine-readable output: "not_found".
    static QString code(Kind kind);

    bool operator==(const Error &) const = default;
};

// An error, or none. Hardly any result has one, so that it costs a pointer.
class Trouble
{
public:
    Trouble() = default;
    explicit Trouble(Error error);
    Trouble(const Trouble &other) : m_error(other.m_error ? copyOf(*other.m_error) : nullptr) {}
    Trouble(Trouble &&other) noexcept : m_error(std::exchange(other.m_error, nullptr)) {}
    Trouble &operator=(Trouble other) noexcept
    {
        std::swap(m_error, other.m_error);
        return *this;
    }
    ~Trouble()
    {
        if (m_error) forget(m_error);
    }

    const Error &error() const { return *m_error; }

private:
    static const Error *copyOf(const Error &error);
    static void forget(const Error *error);

    const Error *m_error = nullptr;
};

// Not a variant: a program full of these would take a fifth longer to build.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_value(std::move(value)) {}
    Result(Error error) : m_trouble(std::move(error)) {}

    bool ok() const { return m_value.has_value(); }
    explicit operator bool() const { return ok(); }

    // Precondition: ok().
    const T &value() const & { return m_value.value(); }
    T &value() & { return m_value.value(); }
    T &&value() && { return std::move(m_value).value(); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(m_value).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    // Precondition: not ok().
    const Error &error() const { return m_trouble.error(); }

private:
    std::optional<T> m_value;
    Trouble m_trouble;
};

struct Done
{
    bool operator==(const Done &) const = default;
};

template <> class [[nodiscard]] Result<void> : public Result<Done>
{
public:
    Result() : Result<Done>(Done{}) {}
    Result(Error error) : Result<Done>(std::move(error)) {}
};

} // namespace nevertwice
