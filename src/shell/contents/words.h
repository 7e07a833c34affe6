#pragma once

#include "advice/ranking.h"
#include "content/values.h"
#include "journal/journal.h"
#include "library/library.h"
#include "quiz/session.h"

#include <QCoreApplication>
#include <QString>

namespace shell {

/// Converts the UTF-8 of the core.
inline QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// Texts for values of the core, in the window's language.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(shell::Words)

public:
    static QString tone(content::Tone tone);
    static QString channel(content::Channel channel);
    static QString style(content::AuthoredStyle style);
    /// "speaks to anxiety" and the like; empty where an article speaks to nothing in particular.
    static QString speaksTo(const content::SpeaksTo &speaksTo);
    static QString level(int level);
    static QString minutes(int minutes);
    static QString sentences(int count);
    static QString kind(library::Kind kind);
    static QString evidence(content::EvidenceKind kind);
    static QString reply(journal::Reply reply);
    /// "about my partner", or the name; for a line of facts.
    static QString about(const journal::About &about);
    /// "2 November 2026" of an ISO date, or of a moment as the calendar here has it, "November 2026" of a
    /// year and month.
    static QString date(const std::string &iso);
};

} // namespace shell
