#include "shell/contents/words.h"

#include "base/dates.h"

#include <QDate>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace shell {

QString Words::tone(content::Tone tone)
{
    switch (tone) {
    case content::Tone::Gentle:
        return tr("gentle");
    case content::Tone::Plain:
        return tr("plain");
    case content::Tone::Playful:
        return tr("playful");
    case content::Tone::Firm:
        return tr("firm");
    }
    return {};
}

QString Words::channel(content::Channel channel)
{
    return channel == content::Channel::Spoken ? tr("to say") : tr("to send");
}

QString Words::style(content::AuthoredStyle style)
{
    switch (style) {
    case content::AuthoredStyle::Secure:
        return tr("secure");
    case content::AuthoredStyle::Anxious:
        return tr("anxious");
    case content::AuthoredStyle::Avoidant:
        return tr("avoidant");
    case content::AuthoredStyle::Fearful:
        return tr("fearful");
    case content::AuthoredStyle::Any:
        break;
    }
    return tr("anybody");
}

QString Words::speaksTo(const content::SpeaksTo &speaksTo)
{
    QStringList parts;
    if (speaksTo.anxiety)
        parts << (*speaksTo.anxiety == content::End::High ? tr("anxiety") : tr("calm"));
    if (speaksTo.avoidance)
        parts << (*speaksTo.avoidance == content::End::High ? tr("avoidance") : tr("closeness"));
    return parts.isEmpty() ? QString() : tr("speaks to %1").arg(parts.join(tr(" and ")));
}

QString Words::level(int level)
{
    switch (level) {
    case 1:
        return tr("facts");
    case 2:
        return tr("preferences");
    case 3:
        return tr("feelings");
    default:
        return tr("meaning");
    }
}

QString Words::minutes(int minutes)
{
    return tr("%n minute(s)", nullptr, minutes);
}

QString Words::sentences(int count)
{
    return tr("%n sentence(s)", nullptr, count);
}

QString Words::kind(library::Kind kind)
{
    switch (kind) {
    case library::Kind::Article:
        return tr("Articles");
    case library::Kind::Phrase:
        return tr("Sentences");
    case library::Kind::Term:
        return tr("Terms");
    case library::Kind::Practice:
        return tr("Practices");
    }
    return {};
}

QString Words::evidence(content::EvidenceKind kind)
{
    switch (kind) {
    case content::EvidenceKind::MetaAnalysis:
        return tr("a meta-analysis");
    case content::EvidenceKind::Trial:
        return tr("a randomised study");
    case content::EvidenceKind::Longitudinal:
        return tr("couples followed over time");
    case content::EvidenceKind::Laboratory:
        return tr("laboratory observation");
    case content::EvidenceKind::Diary:
        return tr("diary studies");
    case content::EvidenceKind::Survey:
        return tr("surveys");
    case content::EvidenceKind::Review:
        return tr("reviews of research");
    case content::EvidenceKind::Theory:
        return tr("theory");
    case content::EvidenceKind::Practice:
        return tr("clinical experience");
    }
    return {};
}

QString Words::reply(journal::Reply reply)
{
    switch (reply) {
    case journal::Reply::VeryMuch:
        return tr("Very much");
    case journal::Reply::Partly:
        return tr("Partly");
    case journal::Reply::NotForMe:
        return tr("Not for me");
    }
    return {};
}

QString Words::date(const std::string &iso)
{
    const auto parts = text(base::localDate(iso)).split(u'-');
    if (parts.size() < 2)
        return {};
    const bool hasDay = parts.size() > 2;
    const QDate date(parts[0].toInt(), parts[1].toInt(), hasDay ? parts[2].toInt() : 1);
    //: Format of a date for QLocale: day, month, year; then month and year only.
    return QLocale().toString(date, hasDay ? tr("d MMMM yyyy") : tr("MMMM yyyy"));
}

QString Words::about(const journal::About &about)
{
    switch (about.kind) {
    case journal::About::Kind::Partner:
        return tr("about my partner");
    case journal::About::Kind::Other:
        return about.name.empty() ? tr("about somebody else") : tr("about %1").arg(text(about.name));
    case journal::About::Kind::General:
        break;
    }
    return tr("in general");
}

} // namespace shell
