"""One module per thing a person does. No Qt, no SQL text; imports nothing by itself."""
