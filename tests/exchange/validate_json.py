# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the documents on standard input against the schema named as the argument; prints what does not fit."""
import json
import pathlib
import sys

from jsonschema import Draft202012Validator

schema = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
Draft202012Validator.check_schema(schema)
for document in json.loads(sys.stdin.buffer.read()):
    for error in Draft202012Validator(schema).iter_errors(document):
        print(error.json_path, error.message)
