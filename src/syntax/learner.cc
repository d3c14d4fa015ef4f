#include "syntax/learner.h"

#include <algorithm>
#include <cmath>

namespace longbow {

FeatureCounts::FeatureCounts(std::uint32_t least) : counts_(least > 1 ? std::size_t{1} << 26 : 1), least_(least) {}

void FeatureCounts::add(std::span<const FeatureKey> keys) {
  for (FeatureKey key : keys) {
    std::uint8_t& count = counts_[static_cast<std::size_t>(key >> 8) & (counts_.size() - 1)];
    if (count < 255) ++count;
  }
}

Learner::Learner(std::uint32_t classes, FeatureCounts counts)
    : counts_(std::move(counts)), slots_(std::size_t{1} << 12), classes_(classes) {}

std::size_t Learner::find(FeatureKey key) const {
  std::size_t mask = slots_.size() - 1;
  std::size_t at = static_cast<std::size_t>(key >> 20) & mask;
  while (slots_[at].capacity != 0 && slots_[at].key != key) at = (at + 1) & mask;
  return at;
}

void Learner::score(std::span<const FeatureKey> keys, std::int32_t* scores, std::int32_t sign) const {
  std::size_t mask = slots_.size() - 1;
  for (FeatureKey key : keys) __builtin_prefetch(&slots_[static_cast<std::size_t>(key >> 20) & mask]);
  for (FeatureKey key : keys) {
    const Slot& slot = slots_[find(key)];
    for (std::uint32_t i = slot.begin; i < slot.begin + slot.size; ++i)
      scores[entries_[i].label] += sign * entries_[i].weight;
  }
}

void Learner::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.capacity != 0) slots_[find(slot.key)] = slot;
  }
}

Learner::Entry& Learner::entry(FeatureKey key, std::uint32_t label) {
  std::size_t at = find(key);
  if (slots_[at].capacity == 0) {
    if ((used_ + 1) * 2 > slots_.size()) {
      grow();
      at = find(key);
    }
    ++used_;
    slots_[at] = {key, static_cast<std::uint32_t>(entries_.size()), 0, 2};
    entries_.resize(entries_.size() + 2);
  }
  Slot& slot = slots_[at];
  for (std::uint32_t i = slot.begin; i < slot.begin + slot.size; ++i) {
    if (entries_[i].label == label) return entries_[i];
  }
  if (slot.size == slot.capacity) {  // a full row moves to the end, twice as wide; what it leaves is lost
    auto begin = static_cast<std::uint32_t>(entries_.size());
    entries_.resize(entries_.size() + slot.capacity * 2u);
    std::copy_n(entries_.begin() + slot.begin, slot.size, entries_.begin() + begin);
    slot.begin = begin;
    slot.capacity = static_cast<std::uint16_t>(slot.capacity * 2);
  }
  Entry& fresh = entries_[slot.begin + slot.size++];
  fresh = {};
  fresh.label = label;
  return fresh;
}

void Learner::update(std::span<const FeatureKey> keys, std::uint32_t label, std::int32_t delta) {
  for (FeatureKey key : keys) {
    if (!counts_.common(key)) continue;
    Entry& changed = entry(key, label);
    changed.weight += delta;
    changed.weighted += delta * clock_;
  }
}

double Learner::average(const Entry& entry) const {
  return static_cast<double>(entry.weight) - static_cast<double>(entry.weighted) / static_cast<double>(clock_);
}

std::size_t Learner::bytes_above(double least_weight) const {
  std::size_t records = 0, weights = 0;
  for (const Slot& slot : slots_) {
    std::size_t kept = 0;
    for (std::uint32_t i = slot.begin; i < slot.begin + slot.size; ++i)
      kept += std::abs(average(entries_[i])) > least_weight;
    records += kept > 0;
    weights += kept;
  }
  return WeightTable::bytes_of(records, weights);
}

std::vector<std::byte> Learner::freeze(std::size_t most_bytes) const {
  double least_weight = 0.0;
  if (bytes_above(0.0) > most_bytes) {
    double low = 0.0, high = 1e6;  // halved until the threshold is exact enough
    for (int i = 0; i < 48; ++i) {
      double middle = (low + high) / 2;
      (bytes_above(middle) > most_bytes ? low : high) = middle;
    }
    least_weight = high;
  }
  std::vector<WeightTable::Record> records;
  for (const Slot& slot : slots_) {
    WeightTable::Record record{slot.key, {}};
    for (std::uint32_t i = slot.begin; i < slot.begin + slot.size; ++i) {
      double weight = average(entries_[i]);
      if (std::abs(weight) > least_weight)
        record.weights.emplace_back(static_cast<std::uint8_t>(entries_[i].label), weight);
    }
    std::sort(record.weights.begin(), record.weights.end());
    if (!record.weights.empty() && record.weights.size() < 256) records.push_back(std::move(record));
  }
  return WeightTable::build(std::move(records), classes_);
}

}  // namespace longbow
