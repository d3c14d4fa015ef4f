#include "syntax/verb_inflection.h"

#include <gtest/gtest.h>

#include <utility>

#include "syntax/irregular_verbs.h"

namespace longbow {
namespace {

using Pairs = std::initializer_list<std::pair<std::string_view, std::string_view>>;

void expect_bases(Xpos tag, Pairs pairs) {
  for (auto [form, base] : pairs) {
    std::string out;
    EXPECT_TRUE(undo_inflection(form, tag, {}, out)) << form;
    EXPECT_EQ(out, base) << form;
  }
}

TEST(VerbInflection, clear_stems_are_left_whole) {
  expect_bases(Xpos::vbd, {{"bombed", "bomb"},
                           {"raided", "raid"},
                           {"looted", "loot"},
                           {"flooded", "flood"},
                           {"boycotted", "boycott"},
                           {"visited", "visit"},
                           {"targeted", "target"},
                           {"fixed", "fix"}});
}

TEST(VerbInflection, double_l_s_z_and_f_are_kept_and_others_are_not) {
  expect_bases(Xpos::vbd, {{"shelled", "shell"},
                           {"pressed", "press"},
                           {"buzzed", "buzz"},
                           {"staffed", "staff"},
                           {"planned", "plan"},
                           {"deterred", "deter"},
                           {"kidnapped", "kidnap"},
                           {"jabbed", "jab"},
                           {"admitted", "admit"},
                           {"expelled", "expel"},
                           {"recalled", "recall"},
                           {"added", "add"}});
}

TEST(VerbInflection, the_silent_e_comes_back) {
  expect_bases(Xpos::vbd, {{"ceded", "cede"},
                           {"fined", "fine"},
                           {"invaded", "invade"},
                           {"exploded", "explode"},
                           {"revoked", "revoke"},
                           {"postponed", "postpone"},
                           {"seized", "seize"},
                           {"urged", "urge"},
                           {"evacuated", "evacuate"},
                           {"executed", "execute"},
                           {"persuaded", "persuade"},
                           {"quoted", "quote"},
                           {"convened", "convene"},
                           {"settled", "settle"},
                           {"pursued", "pursue"},
                           {"solved", "solve"}});
}

TEST(VerbInflection, ied_and_eed_have_rules_of_their_own) {
  expect_bases(Xpos::vbd, {{"defied", "defy"},
                           {"died", "die"},
                           {"agreed", "agree"},
                           {"decreed", "decree"},
                           {"vetoed", "veto"},
                           {"fine-tuned", "fine-tune"}});
}

TEST(VerbInflection, ing_and_s_go_the_same_way) {
  expect_bases(Xpos::vbg, {{"raiding", "raid"},
                           {"revoking", "revoke"},
                           {"dying", "die"},
                           {"fleeing", "flee"},
                           {"shelling", "shell"},
                           {"banning", "ban"},
                           {"bringing", "bring"},
                           {"carrying", "carry"}});
  expect_bases(Xpos::vbz, {{"defies", "defy"},
                           {"clashes", "clash"},
                           {"seizes", "seize"},
                           {"vetoes", "veto"},
                           {"annexes", "annex"},
                           {"lies", "lie"},
                           {"raids", "raid"}});
}

TEST(VerbInflection, what_is_not_inflected_is_left_alone) {
  for (auto [form, tag] : {std::pair{"'s", Xpos::vbz},
                           {"went", Xpos::vbd},
                           {"été", Xpos::vbn},
                           {"s", Xpos::vbz},
                           {"-ed", Xpos::vbd},
                           {"", Xpos::vbg}}) {
    std::string out = "kept";
    EXPECT_FALSE(undo_inflection(form, tag, {}, out)) << form;
    EXPECT_EQ(out, "kept");
  }
}

TEST(IrregularVerbs, forms_find_their_base_through_prefixes) {
  for (auto [form, base] : Pairs{{"froze", "freeze"},
                                 {"unfroze", "unfreeze"},
                                 {"overthrew", "overthrow"},
                                 {"overran", "overrun"},
                                 {"strove", "strive"},
                                 {"forbade", "forbid"},
                                 {"swore", "swear"},
                                 {"withdrew", "withdraw"},
                                 {"undertook", "undertake"},
                                 {"outbid", "outbid"},
                                 {"fled", "flee"},
                                 {"resold", "resell"}}) {
    std::string out;
    EXPECT_TRUE(irregular_base(form, out)) << form;
    EXPECT_EQ(out, base);
  }
}

TEST(IrregularVerbs, regular_forms_are_none) {
  for (std::string_view form : {"walked", "coat", "under", "re", "", "founded"}) {
    std::string out;
    EXPECT_FALSE(irregular_base(form, out)) << form;
  }
}

}  // namespace
}  // namespace longbow
