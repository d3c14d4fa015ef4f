// The labels of Universal Dependencies v2 and of the Penn tag set, as small numbers with names.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace longbow {

// Each list is written once; enum, names and look-up come from it. The first entry stands for "none".
#define LONGBOW_UPOS(X)                                                                                       \
  X(none, "_") X(adj, "ADJ") X(adp, "ADP") X(adv, "ADV") X(aux, "AUX") X(cconj, "CCONJ") X(det, "DET")          \
  X(intj, "INTJ") X(noun, "NOUN") X(num, "NUM") X(part, "PART") X(pron, "PRON") X(propn, "PROPN")               \
  X(punct, "PUNCT") X(sconj, "SCONJ") X(sym, "SYM") X(verb, "VERB") X(x, "X")

#define LONGBOW_XPOS(X)                                                                                       \
  X(none, "_") X(nn, "NN") X(in, "IN") X(dt, "DT") X(nnp, "NNP") X(jj, "JJ") X(prp, "PRP") X(rb, "RB")          \
  X(period, ".") X(nns, "NNS") X(comma, ",") X(vb, "VB") X(cc, "CC") X(vbp, "VBP") X(vbd, "VBD") X(vbz, "VBZ")  \
  X(cd, "CD") X(vbn, "VBN") X(vbg, "VBG") X(to, "TO") X(prp_s, "PRP$") X(md, "MD") X(rrb, "-RRB-")              \
  X(lrb, "-LRB-") X(colon, ":") X(wdt, "WDT") X(wrb, "WRB") X(uh, "UH") X(hyph, "HYPH") X(open_quote, "``")     \
  X(close_quote, "''") X(wp, "WP") X(rp, "RP") X(pos, "POS") X(nnps, "NNPS") X(jjr, "JJR") X(jjs, "JJS")        \
  X(ex, "EX") X(rbr, "RBR") X(nfp, "NFP") X(sym, "SYM") X(fw, "FW") X(dollar, "$") X(gw, "GW") X(add, "ADD")    \
  X(pdt, "PDT") X(rbs, "RBS") X(ls, "LS") X(afx, "AFX") X(wp_s, "WP$") X(xx, "XX")

#define LONGBOW_DEPREL(X)                                                                                     \
  X(none, "_") X(root, "root") X(acl, "acl") X(acl_relcl, "acl:relcl") X(advcl, "advcl")                        \
  X(advcl_relcl, "advcl:relcl") X(advmod, "advmod") X(amod, "amod") X(appos, "appos") X(aux, "aux")             \
  X(aux_pass, "aux:pass") X(case_, "case") X(cc, "cc") X(cc_preconj, "cc:preconj") X(ccomp, "ccomp")            \
  X(compound, "compound") X(compound_prt, "compound:prt") X(conj, "conj") X(cop, "cop") X(csubj, "csubj")       \
  X(csubj_outer, "csubj:outer") X(csubj_pass, "csubj:pass") X(dep, "dep") X(det, "det")                         \
  X(det_predet, "det:predet") X(discourse, "discourse") X(dislocated, "dislocated") X(expl, "expl")             \
  X(fixed, "fixed") X(flat, "flat") X(goeswith, "goeswith") X(iobj, "iobj") X(list, "list") X(mark, "mark")     \
  X(nmod, "nmod") X(nmod_desc, "nmod:desc") X(nmod_poss, "nmod:poss") X(nmod_unmarked, "nmod:unmarked")         \
  X(nsubj, "nsubj") X(nsubj_outer, "nsubj:outer") X(nsubj_pass, "nsubj:pass") X(nummod, "nummod")               \
  X(obj, "obj") X(obl, "obl") X(obl_agent, "obl:agent") X(obl_unmarked, "obl:unmarked") X(orphan, "orphan")     \
  X(parataxis, "parataxis") X(punct, "punct") X(reparandum, "reparandum") X(vocative, "vocative")               \
  X(xcomp, "xcomp")

#define LONGBOW_ENUMERATOR(name, text) name,
enum class Upos : std::uint8_t { LONGBOW_UPOS(LONGBOW_ENUMERATOR) };
enum class Xpos : std::uint8_t { LONGBOW_XPOS(LONGBOW_ENUMERATOR) };
enum class Deprel : std::uint8_t { LONGBOW_DEPREL(LONGBOW_ENUMERATOR) };
#undef LONGBOW_ENUMERATOR
#define LONGBOW_ONE_MORE(name, text) +1
inline constexpr std::size_t kUposCount = 0 LONGBOW_UPOS(LONGBOW_ONE_MORE);
inline constexpr std::size_t kXposCount = 0 LONGBOW_XPOS(LONGBOW_ONE_MORE);
inline constexpr std::size_t kDeprelCount = 0 LONGBOW_DEPREL(LONGBOW_ONE_MORE);
#undef LONGBOW_ONE_MORE

std::string_view name(Upos label);
std::string_view name(Xpos label);
std::string_view name(Deprel label);

// Nothing for a name that is not in the list. A deprel with an unknown subtype gives its universal relation.
std::optional<Upos> upos_from(std::string_view name);
std::optional<Xpos> xpos_from(std::string_view name);
std::optional<Deprel> deprel_from(std::string_view name);

// The relation without its subtype: nsubj for nsubj:pass.
Deprel universal(Deprel label);

}  // namespace longbow
