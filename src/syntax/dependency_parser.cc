#include "syntax/dependency_parser.h"

#include <algorithm>

namespace longbow {
namespace {

constexpr Transition kShift{Move::shift, Deprel::none};
constexpr Transition kRootArc{Move::right, Deprel::root};

}  // namespace

TransitionList::TransitionList(std::vector<Transition> arcs) {
  std::erase_if(arcs, [](Transition t) { return t == kRootArc || t.move == Move::shift; });
  std::sort(arcs.begin(), arcs.end());
  arcs.erase(std::unique(arcs.begin(), arcs.end()), arcs.end());
  all_.push_back(kShift);
  all_.insert(all_.end(), arcs.begin(), arcs.end());
  all_.push_back(kRootArc);
  auto right = std::find_if(all_.begin(), all_.end(), [](Transition t) { return t.move == Move::right; });
  right_begin_ = static_cast<std::uint32_t>(right - all_.begin());
}

std::uint32_t TransitionList::find(Transition transition) const {
  return static_cast<std::uint32_t>(std::find(all_.begin(), all_.end(), transition) - all_.begin());
}

void Search::start(std::size_t words) {
  trail.clear();
  trail.push_back(stacks.start(words));
  beam.assign(1, 0);
}

Result<DependencyParser> DependencyParser::view(const Parts& parts, const Beam& beam) {
  auto bad = [](const char* why) { return fail(ErrorCode::corrupt, "parser", why); };
  if (parts.transitions.size() % 2 != 0) return bad("its list of transitions is cut off");
  std::vector<Transition> arcs;
  for (std::size_t i = 0; i < parts.transitions.size(); i += 2) {
    auto move = static_cast<std::uint8_t>(parts.transitions[i]),
         label = static_cast<std::uint8_t>(parts.transitions[i + 1]);
    if (move > static_cast<std::uint8_t>(Move::right) || label > static_cast<std::uint8_t>(Deprel::xcomp)) {
      return bad("it names a transition that does not exist");
    }
    arcs.push_back({static_cast<Move>(move), static_cast<Deprel>(label)});
  }
  TransitionList transitions(std::move(arcs));
  auto weights = WeightTable::view(parts.weights);
  if (!weights) return tl::unexpected(weights.error());
  if (weights->classes() != transitions.size()) return bad("weights do not fit the transitions");
  if (beam.width < 1 || beam.width > 256 || beam.margin < 0) return bad("its beam is out of bounds");
  // A tree needs a way on from every configuration: some arc in each direction.
  auto has = [&](Move move) {
    for (std::size_t i = 0; i + 1 < transitions.size(); ++i) {
      if (transitions[i].move == move) return true;
    }
    return false;
  };
  if (!has(Move::right)) return bad("it knows no arc to the right");
  return DependencyParser(std::move(transitions), *weights, beam);
}

void DependencyParser::parse(Parse& words, const ParseInput& input, Search& search) const {
  if (words.size() == 0) return;
  search.start(words.size());
  for (std::size_t step = 0; step < 2 * words.size(); ++step) search.advance(input, transitions_, weights_, beam_);
  for (std::uint32_t i = search.beam.front(); i != 0; i = search.trail[i].parent) {
    const Configuration& made = search.trail[i];
    if (made.last.move == Move::shift) continue;
    Arc arc = arc_of(search.stacks, search.trail[made.parent], made.last.move);
    Word& word = words.words[static_cast<std::size_t>(arc.dependent)];
    word.head = arc.head;
    word.deprel = made.last.label;
  }
}

}  // namespace longbow
