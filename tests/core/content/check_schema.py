# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks a JSON document against its JSON schema: check_schema.py SCHEMA DOCUMENT; says where it is wrong."""
import json
import sys

import jsonschema


def unique(pairs):
    """A member that stands twice would silently hide the first one."""
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError(f"a member stands twice among {[key for key, _ in pairs]}")
    return members


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file, object_pairs_hook=unique)


schema, document = map(read, sys.argv[1:3])
jsonschema.Draft202012Validator.check_schema(schema)
errors = list(jsonschema.Draft202012Validator(schema).iter_errors(document))
for error in errors:
    print(f"{error.json_path}: {error.message[:200]}")
sys.exit(1 if errors else 0)
