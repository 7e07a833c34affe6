#include "shell/pages/profile/profile_builder.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int ShareDecimals = 2;

/// Empty where it was skipped.
const quiz::Option *chosen(const advice::ScoredPart &scored, std::size_t item)
{
    const auto answer = quiz::answerTo(scored.answers, item);
    const auto &options = scored.instrument->items[item].options;
    return answer ? &options.at(static_cast<std::size_t>(*answer)) : nullptr;
}

} // namespace

ProfileContents::Scale ProfileBuilder::ratedScale(const advice::ScoredPart &scored,
                                                  const quiz::ScaleScore &score) const
{
    const auto &definition = scored.instrument->scales[score.scale];
    const auto &responseScale = scored.instrument->responseScale;
    ProfileContents::Scale result;
    result.bar = {words(definition.title),           words(definition.low),     words(definition.high),
                  double(responseScale.min),         double(responseScale.max), score.score,
                  score.shownInterval(responseScale)};
    result.explanation = tr("Each answer moved the score away from the midpoint %1 by so much; together they "
                            "make the score.")
                             .arg(QLocale().toString(responseScale.midpoint(), 'f', 1));
    result.note = note(score);
    if (definition.reference && score.score)
        result.note += u' ' + comparison(definition, *score.score);
    for (const auto &moved :
         quiz::contributions(*scored.instrument, *scored.form, score.scale, scored.answers)) {
        const auto index = static_cast<std::size_t>(moved.answer - responseScale.min);
        const QString point
            = index < responseScale.labels.size() ? words(responseScale.labels[index]) : QString();
        result.moved.push_back({words(scored.instrument->items[moved.item].text),
                                answerWords(moved.answer, responseScale.max, point), moved.amount});
    }
    return result;
}

QString ProfileBuilder::answerWords(int answer, int max, const QString &point)
{
    return tr("You answered %1 of %2, %3").arg(answer).arg(max).arg(point);
}

QString ProfileBuilder::comparison(const quiz::Scale &scale, double score)
{
    return tr("Higher than about %1 % of the sample it was published with (%2, %n people), if scores there "
              "spread like a bell around their mean. It says nothing about anybody else.",
              nullptr, scale.reference->n)
        .arg(std::lround(quiz::shareBelow(*scale.reference, score) * 100))
        .arg(text(scale.reference->source));
}

QString ProfileBuilder::note(const quiz::ScaleScore &score)
{
    if (score.status == quiz::Status::None)
        return tr("Only %1 of %2 statements were answered: too few for a score.")
            .arg(score.answered)
            .arg(score.items);
    QString result = tr("From %1 of %2 statements.").arg(score.answered).arg(score.items);
    if (score.status == quiz::Status::Provisional)
        result += u' ' + tr("That is few; take it as provisional.");
    if (score.sem && !score.hasNorms && *score.sem == 0) {
        result += u' ' + tr("All answers were alike here, so nothing shows how sure the score is.");
    } else if (score.sem) {
        result += u' '
            + (score.hasNorms ? tr("The interval comes from published figures of this scale.")
                              : tr("The interval only says how consistently you answered."));
    }
    return result;
}

ProfileContents::Scale ProfileBuilder::shareScale(const advice::ScoredPart &scored,
                                                  const quiz::ScaleScore &score) const
{
    const auto &definition = scored.instrument->scales[score.scale];
    ProfileContents::Scale result;
    result.bar = {words(definition.title),
                  tr("in none of the situations"),
                  tr("in all of them"),
                  0,
                  1,
                  score.score,
                  score.shownInterval(scored.instrument->responseScale)};
    result.bar.decimals = ShareDecimals;
    result.explanation = tr("Each of these answers counts for its part of the situations you answered; "
                            "together the parts make the share.");
    for (const auto &moved :
         quiz::contributions(*scored.instrument, *scored.form, score.scale, scored.answers)) {
        const auto *option = chosen(scored, moved.item);
        if (moved.amount > 0 && option != nullptr)
            result.moved.push_back({words(scored.instrument->items[moved.item].text),
                                    tr("You chose: %1").arg(words(option->text)), moved.amount});
    }
    result.note = shareNote(score, result.moved.size());
    return result;
}

QString ProfileBuilder::shareNote(const quiz::ScaleScore &score, std::size_t times)
{
    if (score.status == quiz::Status::None)
        return tr("Only %1 of %2 situations were answered: too few for a share.")
            .arg(score.answered)
            .arg(score.items);
    QString result = times == 0 ? tr("In none of the %n situation(s) you answered.", nullptr, score.answered)
                                : tr("In %1 of %2 situations your answer went this way, wholly or in part.")
                                      .arg(times)
                                      .arg(score.answered);
    if (score.status == quiz::Status::Provisional)
        result += u' ' + tr("That is few; take it as provisional.");
    return result;
}

void ProfileBuilder::addSituations(const advice::ScoredPart &scored)
{
    m_contents.paragraphs << tr("These are shares of the situations you answered, from 0 to 1. They are no "
                                "ratings: they say which moves you chose here, and one person may know all "
                                "four. The band around each mark only says how much your answers differ from "
                                "one situation to the next; with so few of them it is wide.");
    for (const auto item : scored.form->items) {
        const auto *option = chosen(scored, item);
        m_contents.situations.push_back(
            {words(scored.instrument->items[item].text),
             option != nullptr ? tr("You chose: %1").arg(words(option->text)) : tr("You skipped this one."),
             option != nullptr ? words(option->comment) : QString()});
    }
}

} // namespace shell
