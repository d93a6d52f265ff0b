-- Run once, when the volume is empty. Each service owns one database and can open no other.
\getenv password POSTGRES_PASSWORD

create role ingest login password :'password';
create database ingest owner ingest;
revoke connect on database ingest from public;

create role analysis login password :'password';
create database analysis owner analysis;
revoke connect on database analysis from public;

create role gateway login password :'password';
create database gateway owner gateway;
revoke connect on database gateway from public;
