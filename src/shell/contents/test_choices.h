#pragma once

#include "base/language.h"
#include "shell/app/stores.h"

#include <QString>

#include <cstdint>
#include <vector>

/// The tests that can be taken, and unfinished sittings.
namespace shell {

/// A form of a test as it is offered.
struct FormChoice
{
    /// The id of the form in every instrument of the test.
    QString id;
    QString title;
    int items = 0;
    int minutes = 0;
};

/// A test as it is offered: one sitting, made of one instrument or of several.
struct TestChoice
{
    /// advice::RelationshipTest, or the id of its only instrument.
    std::string id;
    QString title;
    /// The introduction, shown before it is begun.
    QString intro;
    /// What it can and cannot tell.
    QString about;
    /// It asks what one would do in situations, rather than for a rating of statements.
    bool asksForChoices = false;
    /// Shortest first.
    std::vector<FormChoice> forms;
};

/// The relationship test first, then every other instrument by itself, in the given order.
std::vector<TestChoice> testChoices(const std::vector<quiz::Instrument> &instruments,
                                    base::Language language);

/// Forms of the relationship test, shortest first; empty where there is no such test.
std::vector<FormChoice> relationshipForms(const std::vector<quiz::Instrument> &instruments,
                                          base::Language language);

/// An unfinished sitting.
struct OpenTest
{
    std::int64_t sitting = 0;
    QString title;
    /// Its progress, and whom it is about.
    QString facts;
};

/// Every unfinished sitting in which something was answered or skipped, latest first.
std::vector<OpenTest> openTests(const Stores &stores, base::Language language);

} // namespace shell
