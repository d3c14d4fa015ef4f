# Classes for the frames of protest, mobilisation, coercion and assault, beside those of classes-conflict.lex.

# Who is banned, fined or suspended in sport, and household wares that are banned in shops: no coercion.
class sportspeople
  noun  player athlete coach driver swimmer cyclist runner footballer club team striker goalkeeper defender referee
  noun  jockey skater skier boxer wrestler sprinter cricketer fan gymnast rower

class banned_wares
  noun  smoking plastic doping bag straw packaging

# What is strengthened where forces are: their numbers, their posts, the border they guard.
class posture
  noun  garrison presence military_presence troop_presence troop_level border frontier border_defence air_defence
  noun  position

class opposition_body
  noun  party opposition candidate opposition_party political_party movement brotherhood opposition_group
  noun  opposition_movement
