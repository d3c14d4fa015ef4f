# Operators of conflict that stand beside those of operators.lex: they name more places and so win where they fit.

# "failed to reach a deal" is no deal, not a deal that failed to be.
operator refuse.no_deal refuse
  verb       fail
  comp       agree reach strike clinch conclude settle sign hammer_out
  comp/obj   :act

# "rejected a demand by France to release him": turned down is the one who asked.
operator refuse.demand_by refuse
  verb       reject dismiss turn_down spurn rebuff decline refuse ignore resist
  obj        call demand request appeal offer proposal plea invitation bid suggestion ultimatum
  by/from/of :actor
  comp/for/of/to :act
  recipient  by from of
