-- Leads hide empty categories; every other column of a category comes from the reference data.
GRANT UPDATE (hidden_at) ON categories TO rattledrum_app;
