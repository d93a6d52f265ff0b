-- Researchers' lists. A version is written once and never changed; to undo one is to add another.
CREATE TABLE actor_list_version (
    id           bigint           GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name         text COLLATE "C" NOT NULL,
    version      integer          NOT NULL,
    created_at   timestamptz      NOT NULL,
    actors       integer          NOT NULL,
    withdrawn    boolean          NOT NULL,
    content_hash text             NOT NULL,
    UNIQUE (name, version)
);

-- What a version says of an actor, as it was uploaded; the name also in the form that names are compared in.
CREATE TABLE listed_actor (
    list     bigint           NOT NULL REFERENCES actor_list_version,
    place    integer          NOT NULL,
    id       text COLLATE "C" NOT NULL,
    name     text,
    form     text COLLATE "C" NOT NULL,
    wikidata text,
    content  jsonb            NOT NULL,
    PRIMARY KEY (list, id)
);

-- What that comes down to: mentions of this actor (empty: anybody) under this name (empty: any) count to the target.
CREATE TABLE listed_rule (
    list   bigint           NOT NULL REFERENCES actor_list_version,
    actor  text COLLATE "C" NOT NULL,
    form   text COLLATE "C" NOT NULL,
    target text COLLATE "C" NOT NULL,
    PRIMARY KEY (list, actor, form)
);

-- Who is in which group, after all merges.
CREATE TABLE listed_group (
    list  bigint           NOT NULL REFERENCES actor_list_version,
    actor text COLLATE "C" NOT NULL,
    name  text COLLATE "C" NOT NULL,
    PRIMARY KEY (list, actor, name)
);
