create extension if not exists btree_gist;

create extension if not exists pg_trgm;

create table account_password (
    user_id text not null,
    must_change boolean not null,
    set_by text not null,
    set_at timestamp with time zone not null
);

create table act_ge_bytearray (
    id_ character varying(64) not null,
    rev_ integer,
    name_ character varying(255),
    deployment_id_ character varying(64),
    bytes_ bytea,
    generated_ boolean,
    tenant_id_ character varying(64),
    type_ integer,
    create_time_ timestamp without time zone,
    root_proc_inst_id_ character varying(64),
    removal_time_ timestamp without time zone
);

create table act_ge_property (
    name_ character varying(64) not null,
    value_ character varying(300),
    rev_ integer
);

create table act_ge_schema_log (
    id_ character varying(64) not null,
    timestamp_ timestamp without time zone,
    version_ character varying(255)
);

create table act_hi_actinst (
    id_ character varying(64) not null,
    parent_act_inst_id_ character varying(64),
    proc_def_key_ character varying(255),
    proc_def_id_ character varying(64) not null,
    root_proc_inst_id_ character varying(64),
    proc_inst_id_ character varying(64) not null,
    execution_id_ character varying(64) not null,
    act_id_ character varying(255) not null,
    task_id_ character varying(64),
    call_proc_inst_id_ character varying(64),
    call_case_inst_id_ character varying(64),
    act_name_ character varying(255),
    act_type_ character varying(255) not null,
    assignee_ character varying(255),
    start_time_ timestamp without time zone not null,
    end_time_ timestamp without time zone,
    duration_ bigint,
    act_inst_state_ integer,
    sequence_counter_ bigint,
    tenant_id_ character varying(64),
    removal_time_ timestamp without time zone
);

create table act_hi_attachment (
    id_ character varying(64) not null,
    rev_ integer,
    user_id_ character varying(255),
    name_ character varying(255),
    description_ character varying(4000),
    type_ character varying(255),
    task_id_ character varying(64),
    root_proc_inst_id_ character varying(64),
    proc_inst_id_ character varying(64),
    url_ character varying(4000),
    content_id_ character varying(64),
    tenant_id_ character varying(64),
    create_time_ timestamp without time zone,
    removal_time_ timestamp without time zone
);

create table act_hi_batch (
    id_ character varying(64) not null,
    type_ character varying(255),
    total_jobs_ integer,
    jobs_per_seed_ integer,
    invocations_per_job_ integer,
    seed_job_def_id_ character varying(64),
    monitor_job_def_id_ character varying(64),
    batch_job_def_id_ character varying(64),
    tenant_id_ character varying(64),
    create_user_id_ character varying(255),
    start_time_ timestamp without time zone not null,
    end_time_ timestamp without time zone,
    removal_time_ timestamp without time zone,
    exec_start_time_ timestamp without time zone
);

create table act_hi_comment (
    id_ character varying(64) not null,
    type_ character varying(255),
    time_ timestamp without time zone not null,
    user_id_ character varying(255),
    task_id_ character varying(64),
    root_proc_inst_id_ character varying(64),
    proc_inst_id_ character varying(64),
    action_ character varying(255),
    message_ character varying(4000),
    full_msg_ bytea,
    tenant_id_ character varying(64),
    removal_time_ timestamp without time zone,
    rev_ integer default 1 not null
);

create table act_hi_dec_in (
    id_ character varying(64) not null,
    dec_inst_id_ character varying(64) not null,
    clause_id_ character varying(64),
    clause_name_ character varying(255),
    var_type_ character varying(100),
    bytearray_id_ character varying(64),
    double_ double precision,
    long_ bigint,
    text_ character varying(4000),
    text2_ character varying(4000),
    tenant_id_ character varying(64),
    create_time_ timestamp without time zone,
    root_proc_inst_id_ character varying(64),
    removal_time_ timestamp without time zone
);

create table act_hi_dec_out (
    id_ character varying(64) not null,
    dec_inst_id_ character varying(64) not null,
    clause_id_ character varying(64),
    clause_name_ character varying(255),
    rule_id_ character varying(64),
    rule_order_ integer,
    var_name_ character varying(255),
    var_type_ character varying(100),
    bytearray_id_ character varying(64),
    double_ double precision,
    long_ bigint,
    text_ character varying(4000),
    text2_ character varying(4000),
    tenant_id_ character varying(64),
    create_time_ timestamp without time zone,
    root_proc_inst_id_ character varying(64),
    removal_time_ timestamp without time zone
);

create table act_hi_decinst (
    id_ character varying(64) not null,
    dec_def_id_ character varying(64) not null,
    dec_def_key_ character varying(255) not null,
    dec_def_name_ character varying(255),
    proc_def_key_ character varying(255),
    proc_def_id_ character varying(64),
    proc_inst_id_ character varying(64),
    case_def_key_ character varying(255),
    case_def_id_ character varying(64),
    case_inst_id_ character varying(64),
    act_inst_id_ character varying(64),
    act_id_ character varying(255),
    eval_time_ timestamp without time zone not null,
    removal_time_ timestamp without time zone,
    collect_value_ double precision,
    user_id_ character varying(255),
    root_dec_inst_id_ character varying(64),
    root_proc_inst_id_ character varying(64),
    dec_req_id_ character varying(64),
    dec_req_key_ character varying(255),
    tenant_id_ character varying(64)
);

create table act_hi_detail (
    id_ character varying(64) not null,
    type_ character varying(255) not null,
    proc_def_key_ character varying(255),
    proc_def_id_ character varying(64),
    root_proc_inst_id_ character varying(64),
    proc_inst_id_ character varying(64),
    execution_id_ character varying(64),
    case_def_key_ character varying(255),
    case_def_id_ character varying(64),
    case_inst_id_ character varying(64),
    case_execution_id_ character varying(64),
    task_id_ character varying(64),
    act_inst_id_ character varying(64),
    var_inst_id_ character varying(64),
    name_ character varying(255) not null,
    var_type_ character varying(64),
    rev_ integer,
    time_ timestamp without time zone not null,
    bytearray_id_ character varying(64),
    double_ double precision,
    long_ bigint,
    text_ character varying(4000),
    text2_ character varying(4000),
    sequence_counter_ bigint,
    tenant_id_ character varying(64),
    operation_id_ character varying(64),
    removal_time_ timestamp without time zone,
    initial_ boolean
);

create table act_hi_ext_task_log (
    id_ character varying(64) not null,
    timestamp_ timestamp without time zone not null,
    ext_task_id_ character varying(64) not null,
    retries_ integer,
    topic_name_ character varying(255),
    worker_id_ character varying(255),
    priority_ bigint default 0 not null,
    error_msg_ character varying(4000),
    error_details_id_ character varying(64),
    act_id_ character varying(255),
    act_inst_id_ character varying(64),
    execution_id_ character varying(64),
    proc_inst_id_ character varying(64),
    root_proc_inst_id_ character varying(64),
    proc_def_id_ character varying(64),
    proc_def_key_ character varying(255),
    tenant_id_ character varying(64),
    state_ integer,
    removal_time_ timestamp without time zone
);

create table act_hi_identitylink (
    id_ character varying(64) not null,
    timestamp_ timestamp without time zone not null,
    type_ character varying(255),
    user_id_ character varying(255),
    group_id_ character varying(255),
    task_id_ character varying(64),
    root_proc_inst_id_ character varying(64),
    proc_def_id_ character varying(64),
    operation_type_ character varying(64),
    assigner_id_ character varying(64),
    proc_def_key_ character varying(255),
    tenant_id_ character varying(64),
    removal_time_ timestamp without time zone
);

create table act_hi_incident (
    id_ character varying(64) not null,
    proc_def_key_ character varying(255),
    proc_def_id_ character varying(64),
    root_proc_inst_id_ character varying(64),
    proc_inst_id_ character varying(64),
    execution_id_ character varying(64),
    create_time_ timestamp without time zone not null,
    end_time_ timestamp without time zone,
    incident_msg_ character varying(4000),
    incident_type_ character varying(255) not null,
    activity_id_ character varying(255),
    failed_activity_id_ character varying(255),
    cause_incident_id_ character varying(64),
    root_cause_incident_id_ character varying(64),
    configuration_ character varying(255),
    history_configuration_ character varying(255),
    incident_state_ integer,
    tenant_id_ character varying(64),
    job_def_id_ character varying(64),
    annotation_ character varying(4000),
    removal_time_ timestamp without time zone
);

create table act_hi_job_log (
    id_ character varying(64) not null,
    timestamp_ timestamp without time zone not null,
    job_id_ character varying(64) not null,
    job_duedate_ timestamp without time zone,
    job_retries_ integer,
    job_priority_ bigint default 0 not null,
    job_exception_msg_ character varying(4000),
    job_exception_stack_id_ character varying(64),
    job_state_ integer,
    job_def_id_ character varying(64),
    job_def_type_ character varying(255),
    job_def_configuration_ character varying(255),
    act_id_ character varying(255),
    failed_act_id_ character varying(255),
    execution_id_ character varying(64),
    root_proc_inst_id_ character varying(64),
    process_instance_id_ character varying(64),
    process_def_id_ character varying(64),
    process_def_key_ character varying(255),
    deployment_id_ character varying(64),
    sequence_counter_ bigint,
    tenant_id_ character varying(64),
    hostname_ character varying(255),
    removal_time_ timestamp without time zone,
    batch_id_ character varying(64)
);

create table act_hi_op_log (
    id_ character varying(64) not null,
    deployment_id_ character varying(64),
    proc_def_id_ character varying(64),
    proc_def_key_ character varying(255),
    root_proc_inst_id_ character varying(64),
    proc_inst_id_ character varying(64),
    execution_id_ character varying(64),
    case_def_id_ character varying(64),
    case_inst_id_ character varying(64),
    case_execution_id_ character varying(64),
    task_id_ character varying(64),
    job_id_ character varying(64),
    job_def_id_ character varying(64),
    batch_id_ character varying(64),
    user_id_ character varying(255),
    timestamp_ timestamp without time zone not null,
    operation_type_ character varying(64),
    operation_id_ character varying(64),
    entity_type_ character varying(30),
    property_ character varying(64),
    org_value_ character varying(4000),
    new_value_ character varying(4000),
    tenant_id_ character varying(64),
    removal_time_ timestamp without time zone,
    category_ character varying(64),
    external_task_id_ character varying(64),
    annotation_ character varying(4000)
);

create table act_hi_procinst (
    id_ character varying(64) not null,
    proc_inst_id_ character varying(64) not null,
    business_key_ character varying(255),
    proc_def_key_ character varying(255),
    proc_def_id_ character varying(64) not null,
    start_time_ timestamp without time zone not null,
    end_time_ timestamp without time zone,
    removal_time_ timestamp without time zone,
    duration_ bigint,
    start_user_id_ character varying(255),
    start_act_id_ character varying(255),
    end_act_id_ character varying(255),
    super_process_instance_id_ character varying(64),
    root_proc_inst_id_ character varying(64),
    super_case_instance_id_ character varying(64),
    case_inst_id_ character varying(64),
    delete_reason_ character varying(4000),
    tenant_id_ character varying(64),
    state_ character varying(255),
    restarted_proc_inst_id_ character varying(64)
);

create table act_hi_taskinst (
    id_ character varying(64) not null,
    task_def_key_ character varying(255),
    proc_def_key_ character varying(255),
    proc_def_id_ character varying(64),
    root_proc_inst_id_ character varying(64),
    proc_inst_id_ character varying(64),
    execution_id_ character varying(64),
    case_def_key_ character varying(255),
    case_def_id_ character varying(64),
    case_inst_id_ character varying(64),
    case_execution_id_ character varying(64),
    act_inst_id_ character varying(64),
    name_ character varying(255),
    parent_task_id_ character varying(64),
    description_ character varying(4000),
    owner_ character varying(255),
    assignee_ character varying(255),
    start_time_ timestamp without time zone not null,
    end_time_ timestamp without time zone,
    duration_ bigint,
    delete_reason_ character varying(4000),
    priority_ integer,
    due_date_ timestamp without time zone,
    follow_up_date_ timestamp without time zone,
    tenant_id_ character varying(64),
    removal_time_ timestamp without time zone,
    task_state_ character varying(64)
);

create table act_hi_varinst (
    id_ character varying(64) not null,
    proc_def_key_ character varying(255),
    proc_def_id_ character varying(64),
    root_proc_inst_id_ character varying(64),
    proc_inst_id_ character varying(64),
    execution_id_ character varying(64),
    act_inst_id_ character varying(64),
    case_def_key_ character varying(255),
    case_def_id_ character varying(64),
    case_inst_id_ character varying(64),
    case_execution_id_ character varying(64),
    task_id_ character varying(64),
    name_ character varying(255) not null,
    var_type_ character varying(100),
    create_time_ timestamp without time zone,
    rev_ integer,
    bytearray_id_ character varying(64),
    double_ double precision,
    long_ bigint,
    text_ character varying(4000),
    text2_ character varying(4000),
    tenant_id_ character varying(64),
    state_ character varying(20),
    removal_time_ timestamp without time zone
);

create table act_id_group (
    id_ character varying(64) not null,
    rev_ integer,
    name_ character varying(255),
    type_ character varying(255)
);

create table act_id_info (
    id_ character varying(64) not null,
    rev_ integer,
    user_id_ character varying(64),
    type_ character varying(64),
    key_ character varying(255),
    value_ character varying(255),
    password_ bytea,
    parent_id_ character varying(255)
);

create table act_id_membership (
    user_id_ character varying(64) not null,
    group_id_ character varying(64) not null
);

create table act_id_tenant (
    id_ character varying(64) not null,
    rev_ integer,
    name_ character varying(255)
);

create table act_id_tenant_member (
    id_ character varying(64) not null,
    tenant_id_ character varying(64) not null,
    user_id_ character varying(64),
    group_id_ character varying(64)
);

create table act_id_user (
    id_ character varying(64) not null,
    rev_ integer,
    first_ character varying(255),
    last_ character varying(255),
    email_ character varying(255),
    pwd_ character varying(255),
    salt_ character varying(255),
    lock_exp_time_ timestamp without time zone,
    attempts_ integer,
    picture_id_ character varying(64)
);

create table act_re_camformdef (
    id_ character varying(64) not null,
    rev_ integer,
    key_ character varying(255) not null,
    version_ integer not null,
    deployment_id_ character varying(64),
    resource_name_ character varying(4000),
    tenant_id_ character varying(64)
);

create table act_re_decision_def (
    id_ character varying(64) not null,
    rev_ integer,
    category_ character varying(255),
    name_ character varying(255),
    key_ character varying(255) not null,
    version_ integer not null,
    deployment_id_ character varying(64),
    resource_name_ character varying(4000),
    dgrm_resource_name_ character varying(4000),
    dec_req_id_ character varying(64),
    dec_req_key_ character varying(255),
    tenant_id_ character varying(64),
    history_ttl_ integer,
    version_tag_ character varying(64)
);

create table act_re_decision_req_def (
    id_ character varying(64) not null,
    rev_ integer,
    category_ character varying(255),
    name_ character varying(255),
    key_ character varying(255) not null,
    version_ integer not null,
    deployment_id_ character varying(64),
    resource_name_ character varying(4000),
    dgrm_resource_name_ character varying(4000),
    tenant_id_ character varying(64)
);

create table act_re_deployment (
    id_ character varying(64) not null,
    name_ character varying(255),
    deploy_time_ timestamp without time zone,
    source_ character varying(255),
    tenant_id_ character varying(64)
);

create table act_re_procdef (
    id_ character varying(64) not null,
    rev_ integer,
    category_ character varying(255),
    name_ character varying(255),
    key_ character varying(255) not null,
    version_ integer not null,
    deployment_id_ character varying(64),
    resource_name_ character varying(4000),
    dgrm_resource_name_ character varying(4000),
    has_start_form_key_ boolean,
    suspension_state_ integer,
    tenant_id_ character varying(64),
    version_tag_ character varying(64),
    history_ttl_ integer,
    startable_ boolean default true not null
);

create table act_ru_authorization (
    id_ character varying(64) not null,
    rev_ integer not null,
    type_ integer not null,
    group_id_ character varying(255),
    user_id_ character varying(255),
    resource_type_ integer not null,
    resource_id_ character varying(255),
    perms_ integer,
    removal_time_ timestamp without time zone,
    root_proc_inst_id_ character varying(64)
);

create table act_ru_batch (
    id_ character varying(64) not null,
    rev_ integer not null,
    type_ character varying(255),
    total_jobs_ integer,
    jobs_created_ integer,
    jobs_per_seed_ integer,
    invocations_per_job_ integer,
    seed_job_def_id_ character varying(64),
    batch_job_def_id_ character varying(64),
    monitor_job_def_id_ character varying(64),
    suspension_state_ integer,
    configuration_ character varying(255),
    tenant_id_ character varying(64),
    create_user_id_ character varying(255),
    start_time_ timestamp without time zone,
    exec_start_time_ timestamp without time zone
);

create table act_ru_event_subscr (
    id_ character varying(64) not null,
    rev_ integer,
    event_type_ character varying(255) not null,
    event_name_ character varying(255),
    execution_id_ character varying(64),
    proc_inst_id_ character varying(64),
    activity_id_ character varying(255),
    configuration_ character varying(255),
    created_ timestamp without time zone not null,
    tenant_id_ character varying(64)
);

create table act_ru_execution (
    id_ character varying(64) not null,
    rev_ integer,
    root_proc_inst_id_ character varying(64),
    proc_inst_id_ character varying(64),
    business_key_ character varying(255),
    parent_id_ character varying(64),
    proc_def_id_ character varying(64),
    super_exec_ character varying(64),
    super_case_exec_ character varying(64),
    case_inst_id_ character varying(64),
    act_id_ character varying(255),
    act_inst_id_ character varying(64),
    is_active_ boolean,
    is_concurrent_ boolean,
    is_scope_ boolean,
    is_event_scope_ boolean,
    suspension_state_ integer,
    cached_ent_state_ integer,
    sequence_counter_ bigint,
    tenant_id_ character varying(64),
    proc_def_key_ character varying(255)
);

create table act_ru_ext_task (
    id_ character varying(64) not null,
    rev_ integer not null,
    worker_id_ character varying(255),
    topic_name_ character varying(255),
    retries_ integer,
    error_msg_ character varying(4000),
    error_details_id_ character varying(64),
    lock_exp_time_ timestamp without time zone,
    create_time_ timestamp without time zone,
    suspension_state_ integer,
    execution_id_ character varying(64),
    proc_inst_id_ character varying(64),
    proc_def_id_ character varying(64),
    proc_def_key_ character varying(255),
    act_id_ character varying(255),
    act_inst_id_ character varying(64),
    tenant_id_ character varying(64),
    priority_ bigint default 0 not null,
    last_failure_log_id_ character varying(64)
);

create table act_ru_filter (
    id_ character varying(64) not null,
    rev_ integer not null,
    resource_type_ character varying(255) not null,
    name_ character varying(255) not null,
    owner_ character varying(255),
    query_ text not null,
    properties_ text
);

create table act_ru_identitylink (
    id_ character varying(64) not null,
    rev_ integer,
    group_id_ character varying(255),
    type_ character varying(255),
    user_id_ character varying(255),
    task_id_ character varying(64),
    proc_def_id_ character varying(64),
    tenant_id_ character varying(64)
);

create table act_ru_incident (
    id_ character varying(64) not null,
    rev_ integer not null,
    incident_timestamp_ timestamp without time zone not null,
    incident_msg_ character varying(4000),
    incident_type_ character varying(255) not null,
    execution_id_ character varying(64),
    activity_id_ character varying(255),
    failed_activity_id_ character varying(255),
    proc_inst_id_ character varying(64),
    proc_def_id_ character varying(64),
    cause_incident_id_ character varying(64),
    root_cause_incident_id_ character varying(64),
    configuration_ character varying(255),
    tenant_id_ character varying(64),
    job_def_id_ character varying(64),
    annotation_ character varying(4000)
);

create table act_ru_job (
    id_ character varying(64) not null,
    rev_ integer,
    type_ character varying(255) not null,
    lock_exp_time_ timestamp without time zone,
    lock_owner_ character varying(255),
    exclusive_ boolean,
    execution_id_ character varying(64),
    root_proc_inst_id_ character varying(64),
    process_instance_id_ character varying(64),
    process_def_id_ character varying(64),
    process_def_key_ character varying(255),
    retries_ integer,
    exception_stack_id_ character varying(64),
    exception_msg_ character varying(4000),
    failed_act_id_ character varying(255),
    duedate_ timestamp without time zone,
    repeat_ character varying(255),
    repeat_offset_ bigint default 0,
    handler_type_ character varying(255),
    handler_cfg_ character varying(4000),
    deployment_id_ character varying(64),
    suspension_state_ integer default 1 not null,
    job_def_id_ character varying(64),
    priority_ bigint default 0 not null,
    sequence_counter_ bigint,
    tenant_id_ character varying(64),
    create_time_ timestamp without time zone,
    last_failure_log_id_ character varying(64),
    batch_id_ character varying(64)
);

create table act_ru_jobdef (
    id_ character varying(64) not null,
    rev_ integer,
    proc_def_id_ character varying(64),
    proc_def_key_ character varying(255),
    act_id_ character varying(255),
    job_type_ character varying(255) not null,
    job_configuration_ character varying(255),
    suspension_state_ integer,
    job_priority_ bigint,
    tenant_id_ character varying(64),
    deployment_id_ character varying(64)
);

create table act_ru_meter_log (
    id_ character varying(64) not null,
    name_ character varying(64) not null,
    reporter_ character varying(255),
    value_ bigint,
    timestamp_ timestamp without time zone,
    milliseconds_ bigint default 0
);

create table act_ru_task (
    id_ character varying(64) not null,
    rev_ integer,
    execution_id_ character varying(64),
    proc_inst_id_ character varying(64),
    proc_def_id_ character varying(64),
    case_execution_id_ character varying(64),
    case_inst_id_ character varying(64),
    case_def_id_ character varying(64),
    name_ character varying(255),
    parent_task_id_ character varying(64),
    description_ character varying(4000),
    task_def_key_ character varying(255),
    owner_ character varying(255),
    assignee_ character varying(255),
    delegation_ character varying(64),
    priority_ integer,
    create_time_ timestamp without time zone,
    last_updated_ timestamp without time zone,
    due_date_ timestamp without time zone,
    follow_up_date_ timestamp without time zone,
    suspension_state_ integer,
    tenant_id_ character varying(64),
    task_state_ character varying(64)
);

create table act_ru_task_meter_log (
    id_ character varying(64) not null,
    assignee_hash_ bigint,
    timestamp_ timestamp without time zone
);

create table act_ru_variable (
    id_ character varying(64) not null,
    rev_ integer,
    type_ character varying(255) not null,
    name_ character varying(255) not null,
    execution_id_ character varying(64),
    proc_inst_id_ character varying(64),
    proc_def_id_ character varying(64),
    case_execution_id_ character varying(64),
    case_inst_id_ character varying(64),
    task_id_ character varying(64),
    batch_id_ character varying(64),
    bytearray_id_ character varying(64),
    double_ double precision,
    long_ bigint,
    text_ character varying(4000),
    text2_ character varying(4000),
    var_scope_ character varying(64),
    sequence_counter_ bigint,
    is_concurrent_local_ boolean,
    tenant_id_ character varying(64)
);

create table approval_amendment (
    key text not null,
    round text not null,
    kabupaten text not null,
    number integer not null,
    state text not null,
    opened_at timestamp with time zone not null,
    signed_by text,
    signed_at timestamp with time zone,
    substitute bigint
);

create table approval_candidate (
    case_number text not null,
    round text not null,
    kabupaten text not null,
    no_kk text not null,
    entered_at timestamp with time zone not null,
    state text not null,
    decree_round text,
    score integer,
    desil integer,
    business_status text,
    nominated_on date,
    rank integer,
    tie_break text,
    "position" text,
    reason text,
    rule_rank integer,
    agreed_rank integer
);

create table approval_change (
    id bigint generated always as identity not null,
    round text not null,
    kabupaten text not null,
    case_number text not null,
    change text not null,
    named_by text,
    reason text,
    noted_at timestamp with time zone not null,
    state text default 'PENDING'::text not null,
    amendment text
);

create table approval_decree (
    number text not null,
    round text not null,
    kabupaten text not null,
    decree_round text,
    dated_on date not null,
    signatory text not null,
    document uuid not null,
    amendment text,
    code text not null,
    content text not null,
    content_hash text not null,
    paper_hash text not null,
    added integer not null,
    removed integer not null,
    value bigint not null,
    signed_by text not null,
    signed_at timestamp with time zone not null,
    signed_as text not null,
    issued_in xid8 default pg_current_xact_id() not null
);

create table approval_decree_amended (
    decree text not null,
    amended text not null
);

create table approval_decree_line (
    decree text not null,
    case_number text not null,
    change text not null,
    value bigint not null,
    reason text,
    named_by text
);

create table approval_move (
    id bigint generated always as identity not null,
    decree_round text not null,
    case_number text not null,
    from_rank integer not null,
    to_rank integer not null,
    reason text not null,
    person text not null,
    at timestamp with time zone not null,
    crossed boolean default false not null,
    objection bigint,
    review text,
    reviewed_by text,
    reviewed_at timestamp with time zone,
    words text,
    settled_at timestamp with time zone
);

create table approval_objection (
    id bigint generated always as identity not null,
    decree_round text,
    case_number text not null,
    number integer not null,
    objector text not null,
    reason text not null,
    recorded_by text not null,
    recorded_at timestamp with time zone not null,
    decision text,
    new_rank integer,
    words text,
    decided_by text,
    decided_at timestamp with time zone,
    applied boolean default false not null,
    renominated text,
    open_key text
);

create table approval_reallocation (
    key text not null,
    round text not null,
    from_kabupaten text not null,
    to_kabupaten text not null,
    places integer not null,
    reason text not null,
    promoted integer not null,
    person text not null,
    at timestamp with time zone not null
);

create table approval_round (
    key text not null,
    round text not null,
    kabupaten text not null,
    number integer not null,
    state text not null,
    opened_by text not null,
    opened_at timestamp with time zone not null,
    publications integer default 0 not null,
    objection_until date,
    note text,
    signed_by text,
    signed_at timestamp with time zone,
    done_at timestamp with time zone,
    note_by text,
    substitute bigint
);

create table assessment (
    case_number text not null,
    visit integer not null,
    assessor text not null,
    visited_on date not null,
    written_at timestamp with time zone not null,
    business_type text not null,
    potential text not null,
    former_business text,
    business_status text not null,
    stop_reason text,
    skill text not null,
    place text not null,
    water text not null,
    power text not null,
    monthly_income bigint not null,
    workers integer not null,
    household_size integer not null,
    latitude double precision not null,
    longitude double precision not null,
    needs text not null,
    note text,
    photo uuid not null,
    recommendation text,
    advice text,
    recommended_by text,
    verification text,
    verifier text,
    verified_at timestamp with time zone,
    verifier_words text,
    disability boolean default false not null,
    woman_head boolean default false not null
);

create table assessment_line (
    case_number text not null,
    visit integer not null,
    line integer not null,
    item text,
    name text not null,
    specification text not null,
    unit text not null,
    quantity integer not null,
    asked_price bigint not null,
    ceiling_price bigint,
    price bigint,
    reason text
);

create table assessment_score (
    case_number text not null,
    visit integer not null,
    "position" integer not null,
    criterion text not null,
    points integer not null,
    scored_by text not null,
    words text default ''::text not null
);

create table business_type (
    code text not null,
    name text not null,
    active boolean default true not null
);

create table case_hand (
    case_number text not null,
    hand text not null,
    person text not null,
    at timestamp with time zone not null
);

create table case_need (
    case_number text not null,
    need text not null,
    stage text not null,
    noted_on date not null
);

create table case_reference (
    case_number text not null,
    kind text not null,
    number text not null,
    dated_on date not null
);

create table case_stage (
    case_number text not null,
    stage text not null,
    entered_at timestamp with time zone not null
);

create table case_whereabouts (
    case_number text not null,
    latitude double precision not null,
    longitude double precision not null,
    seen_on date not null
);

create table case_without_process (
    case_number text not null,
    since timestamp with time zone not null
);

create table catalogue_item (
    code text not null,
    business_type text not null,
    name text not null,
    specification text not null,
    unit text not null,
    active boolean default true not null
);

create table catalogue_price (
    id bigint generated always as identity not null,
    item text not null,
    area text not null,
    ceiling_price bigint not null,
    valid_from date not null,
    valid_until date,
    entered_by text not null,
    entered_at timestamp with time zone not null
);

create table clock_offset (
    one boolean default true not null,
    millis bigint not null
);

create table decision_record (
    id bigint generated always as identity not null,
    case_number text,
    business_key text,
    tenant text not null,
    form text not null,
    task_id text,
    process_definition text not null,
    person text not null,
    at timestamp with time zone not null,
    seen jsonb not null,
    answered jsonb not null
);

create table desil_reading (
    id bigint generated always as identity not null,
    case_number text not null,
    moment text not null,
    desil integer not null,
    source text not null,
    dated_on date not null,
    recorded_at timestamp with time zone not null
);

create table document (
    id uuid not null,
    key text not null,
    kind text not null,
    title text not null,
    case_number text,
    round_key text,
    tenant text not null,
    audience text,
    file_name text not null,
    content_type text not null,
    size bigint not null,
    sha256 text not null,
    created_at timestamp with time zone not null,
    created_by text
);

create table document_content (
    document uuid not null,
    bytes bytea not null
);

create table document_reading (
    id bigint generated always as identity not null,
    document uuid not null,
    person text not null,
    at timestamp with time zone not null
);

create table earlier_grant (
    id bigint generated always as identity not null,
    nik text not null,
    no_kk text,
    scheme text not null,
    granted_on date not null,
    import bigint
);

create table earlier_grant_fault (
    import bigint not null,
    "row" integer not null,
    reasons text[] not null
);

create table earlier_grant_import (
    id bigint generated always as identity not null,
    file_name text not null,
    size bigint not null,
    sha256 text not null,
    imported_by text not null,
    imported_at timestamp with time zone not null,
    added integer default 0 not null,
    known integer default 0 not null,
    faulty integer default 0 not null
);

create table earlier_grant_reading (
    id bigint generated always as identity not null,
    person text not null,
    at timestamp with time zone not null
);

create table fixed_holiday (
    month integer not null,
    day integer not null,
    name text not null
);

create table flyway_schema_history (
    installed_rank integer not null,
    version character varying(50),
    description character varying(200) not null,
    type character varying(20) not null,
    script character varying(1000) not null,
    checksum integer,
    installed_by character varying(100) not null,
    installed_on timestamp without time zone default now() not null,
    execution_time integer not null,
    success boolean not null
);

create table form_draft (
    person text not null,
    place text not null,
    typed text,
    saved_at timestamp with time zone not null
);

create table form_draft_file (
    key uuid default gen_random_uuid() not null,
    person text not null,
    place text not null,
    field text not null,
    name text not null,
    content_type text not null,
    content bytea not null
);

create table grant_case (
    case_number text not null,
    round text not null,
    kabupaten text not null,
    kecamatan text not null,
    village text not null,
    nik text not null,
    no_kk text not null,
    business_type text not null,
    business_status text not null,
    desil integer not null,
    nominated_on date not null,
    stage text not null,
    status text not null,
    outcome text,
    live boolean not null,
    score integer,
    ended_at timestamp with time zone,
    version integer default 0 not null,
    decree_list integer,
    decree_rank integer
);

create table guidance_invitation (
    session text not null,
    case_number text not null,
    attended boolean,
    called_off boolean default false not null,
    walk_in boolean default false not null
);

create table guidance_participant (
    case_number text not null,
    round text not null,
    kabupaten text not null,
    business_type text not null,
    state text not null,
    coached_on date,
    coached_by text,
    topic text,
    note text,
    since date not null
);

create table guidance_session (
    number text not null,
    round text not null,
    kabupaten text not null,
    business_type text not null,
    state text not null,
    held_on date,
    begins time without time zone,
    place text,
    topic text,
    trainer text,
    moves integer default 0 not null,
    called_off_because text
);

create table handover (
    case_number text not null,
    appointment date not null,
    appointments integer default 1 not null,
    result text,
    decided_on date,
    decided_by text,
    reason text,
    number text,
    no_kk text,
    complete boolean,
    note text,
    witness_name text,
    witness_role text,
    coordinates text,
    photo uuid,
    signature uuid,
    thumbprint boolean,
    rest text,
    rest_on date,
    rest_by text,
    rest_reason text,
    further_tries integer default 0 not null,
    further_on date
);

create table handover_absence (
    id bigint generated always as identity not null,
    case_number text not null,
    visited_on date not null,
    person text not null,
    note text,
    next_date date,
    kind text default 'NOT_HOME'::text not null
);

create table handover_completion (
    case_number text not null,
    part integer not null,
    number text not null,
    completes text not null,
    given_on date not null,
    given_by text not null,
    note text,
    witness_name text not null,
    witness_role text not null,
    coordinates text not null,
    photo uuid not null,
    signature uuid not null,
    thumbprint boolean not null
);

create table handover_line (
    case_number text not null,
    line integer not null,
    name text not null,
    specification text not null,
    unit text not null,
    quantity integer not null,
    unit_price bigint not null,
    received boolean not null,
    condition text,
    part integer default 1 not null
);

create table holiday (
    day date not null,
    name text not null,
    kind text default 'MOVABLE'::text not null
);

create table holiday_change (
    id bigint generated always as identity not null,
    day date not null,
    name text not null,
    action text not null,
    person text not null,
    at timestamp with time zone not null
);

create table house_time (
    one boolean default true not null,
    time_zone text not null,
    newest timestamp with time zone not null,
    set_back_at timestamp with time zone,
    set_back_from timestamp with time zone
);

create table journal (
    id bigint generated always as identity not null,
    case_number text,
    round_key text,
    tenant text not null,
    stage text not null,
    at timestamp with time zone not null,
    person text,
    sentence text not null
);

create table letter (
    id uuid not null,
    key text not null,
    template text not null,
    case_number text,
    round_key text,
    tenant text not null,
    to_kind text not null,
    to_ref text not null,
    subject text not null,
    body text not null,
    document uuid,
    state text not null,
    address text,
    attempts integer default 0 not null,
    created_at timestamp with time zone not null,
    next_try timestamp with time zone not null,
    sent_at timestamp with time zone,
    printed_at timestamp with time zone,
    last_error text,
    task text,
    due_date date,
    gathered boolean default false not null,
    envelope uuid
);

create table letter_refusal (
    case_number text not null,
    stage text not null,
    written_on date not null,
    objection_until date not null
);

create table lifecycle_event (
    id bigint generated always as identity not null,
    case_number text not null,
    event text not null,
    happened_on date not null,
    reason text not null,
    person text not null,
    at timestamp with time zone not null
);

create table livelihood_reading (
    id bigint generated always as identity not null,
    case_number text not null,
    moment text not null,
    dated_on date not null,
    business_state text not null,
    monthly_income bigint,
    monthly_turnover bigint,
    monthly_profit bigint,
    workers integer
);

create table monitoring_finding (
    case_number text not null,
    number integer not null,
    visited_on date not null,
    visitor text not null,
    business_state text not null,
    goods text not null,
    turnover bigint not null,
    profit bigint not null,
    workers integer not null,
    income bigint not null,
    obstacle text not null,
    obstacle_note text,
    note text,
    coordinates text not null,
    photo uuid not null,
    health text,
    next_step text,
    reason text,
    decided_by text,
    unusual text
);

create table monitoring_obstacle (
    id bigint generated always as identity not null,
    case_number text not null,
    number integer not null,
    acted_on date not null,
    action text not null,
    result text not null,
    person text not null
);

create table monitoring_plan (
    case_number text not null,
    handed_over_on date not null,
    risk text not null,
    reason text not null,
    decided_by text not null
);

create table monitoring_review (
    id bigint generated always as identity not null,
    case_number text not null,
    number integer not null,
    decision text not null,
    reason text not null,
    person text not null,
    decided_on date not null
);

create table monitoring_visit (
    case_number text not null,
    number integer not null,
    month integer not null,
    due_on date not null,
    state text not null
);

create table need_type (
    code text not null,
    name text not null
);

create table node (
    lock_owner text not null,
    name text not null,
    seen_at timestamp with time zone not null
);

create table nomination (
    case_number text not null,
    state text not null,
    import bigint,
    import_row integer,
    verdict text,
    registry_facts jsonb,
    duplicate_facts jsonb,
    refusal_reason text,
    review_note text,
    deliberation_on date,
    deliberation_result text,
    unwilling_reason text,
    willingness_note text,
    version integer default 0 not null,
    deliberation_place text,
    village_deliberation bigint
);

create table nomination_answer_reading (
    id bigint generated always as identity not null,
    import bigint not null,
    person text not null,
    at timestamp with time zone not null
);

create table nomination_correction (
    id bigint generated always as identity not null,
    case_number text not null,
    person text not null,
    corrected_at timestamp with time zone not null,
    before jsonb not null
);

create table nomination_file (
    id bigint generated always as identity not null,
    sha256 text not null,
    name text not null,
    size bigint not null,
    shape jsonb,
    rows integer default 0 not null
);

create table nomination_file_original (
    file bigint not null,
    piece integer not null,
    bytes bytea not null
);

create table nomination_file_part (
    file bigint not null,
    part integer not null,
    first_row integer not null,
    rows integer not null,
    lines bytea not null
);

create table nomination_import (
    id bigint generated always as identity not null,
    key text not null,
    round text not null,
    area text not null,
    uploaded_by text not null,
    uploaded_at timestamp with time zone not null,
    document uuid,
    state text not null,
    finished_at timestamp with time zone,
    file bigint,
    scheme text default 'KEMENDAGRI'::text not null,
    corrects bigint,
    phase text default 'READ'::text not null,
    step integer default 0 not null,
    measured_since timestamp with time zone default now() not null,
    lines integer default 0 not null,
    read integer default 0 not null,
    judged integer default 0 not null,
    starting integer default 0 not null,
    started integer default 0 not null,
    accepted integer default 0 not null,
    review integer default 0 not null,
    refused integer default 0 not null,
    invalid integer default 0 not null,
    unchanged integer default 0 not null,
    cancel_requested_at timestamp with time zone,
    cancelled_by text,
    failure text,
    measured_from integer default 0 not null,
    mark_at timestamp with time zone default now() not null,
    mark_rows integer default 0 not null
);

create table nomination_import_candidate (
    import bigint not null,
    slice integer not null,
    "row" integer not null,
    village text not null,
    birth_date date not null,
    nik text not null,
    name text not null
);

create table nomination_import_judgement (
    id bigint generated always as identity not null,
    import bigint not null,
    key bigint not null,
    verdict text not null,
    codes text[] not null,
    reasons text[] not null,
    advice text[] not null,
    decision_table text not null,
    facts jsonb not null
);

create table nomination_import_line (
    import bigint not null,
    "row" integer not null,
    nik text,
    errors jsonb,
    no_kk text,
    name text,
    sex text,
    birth_place text,
    birth_date date,
    address text,
    rt text,
    rw text,
    village text,
    desil smallint,
    aid text,
    occupation text,
    phone text,
    former_business text,
    business_status text,
    business_type text,
    public_servant boolean,
    source text,
    data_date date,
    facts integer,
    fingerprint uuid
);

create table nomination_import_mark (
    import bigint not null,
    "row" integer not null,
    nominated boolean default false not null,
    household boolean default false not null,
    alike boolean default false not null,
    grant_years smallint default 99 not null,
    way text,
    verdict text,
    judgement bigint,
    case_number text
);

create table nomination_import_row (
    import bigint not null,
    "row" integer not null,
    verdict text not null,
    errors jsonb,
    case_number text,
    way text,
    judgement bigint,
    kabupaten text,
    fingerprint uuid
);

create table nomination_import_summary (
    import bigint not null,
    places jsonb not null,
    reasons jsonb not null
);

create table nomination_judgement (
    id bigint generated always as identity not null,
    case_number text not null,
    verdict text not null,
    codes text[] not null,
    reasons text[] not null,
    decision_table text not null,
    facts jsonb not null,
    judged_at timestamp with time zone not null
);

create table number_sequence (
    name text not null,
    last bigint not null
);

create unlogged table open_page_use (
    address text not null,
    since timestamp with time zone not null,
    questions integer not null
);

create table outcome_decision (
    case_number text not null,
    result text not null,
    reason text,
    person text,
    decided_on date not null
);

create table outcome_measurement (
    case_number text not null,
    desil_before integer not null,
    desil_now integer,
    business_state text not null,
    income_before bigint,
    income_now bigint,
    proposed text,
    look_needed boolean,
    reason text,
    decided_by text
);

create table package_line (
    case_number text not null,
    line integer not null,
    item text,
    name text not null,
    specification text not null,
    unit text not null,
    quantity integer not null,
    unit_price bigint not null,
    reason text
);

create table people_session (
    primary_id character(36) not null,
    session_id character(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    principal_name character varying(100)
);

create table people_session_attributes (
    session_primary_id character(36) not null,
    attribute_name character varying(200) not null,
    attribute_bytes bytea not null
);

create table person (
    case_number text not null,
    name text not null,
    sex text not null,
    birth_place text,
    birth_date date not null,
    address text not null,
    rt text,
    rw text,
    phone text,
    occupation text,
    aid text default ''::text not null,
    former_business text,
    public_servant boolean not null,
    source text not null,
    data_date date not null,
    village text not null
);

create table presence (
    one boolean default true not null,
    at timestamp with time zone not null
);

create table procurement_allocation (
    id bigint generated always as identity not null,
    case_number text not null,
    package_line integer not null,
    order_number text not null,
    order_line integer not null,
    quantity integer not null
);

create table procurement_chase (
    id bigint generated always as identity not null,
    order_number text not null,
    chased_on date not null,
    person text not null,
    answer text not null,
    new_promise date not null
);

create table procurement_inspection (
    order_number text not null,
    sequence integer not null,
    number text not null,
    inspected_on date not null,
    inspector text not null,
    conclusion text not null,
    note text
);

create table procurement_inspection_line (
    order_number text not null,
    sequence integer not null,
    line integer not null,
    received_before integer not null,
    received integer not null,
    rejected integer not null,
    rejected_reason text,
    outstanding integer not null
);

create table procurement_order (
    number text not null,
    round text not null,
    kabupaten text not null,
    decree text,
    state text not null,
    looks integer default 0 not null,
    budget bigint default 0 not null,
    supplier text,
    supplier_address text,
    contract_number text,
    contract_date date,
    promised_on date,
    ordered_by text
);

create table procurement_order_line (
    order_number text not null,
    line integer not null,
    item text,
    name text not null,
    specification text not null,
    unit text not null,
    estimate bigint not null,
    price bigint,
    ordered integer not null,
    received integer default 0 not null,
    outstanding integer not null,
    cancelled integer default 0 not null,
    allocated integer default 0 not null,
    stock integer default 0 not null,
    rejected integer default 0 not null
);

create table procurement_package (
    case_number text not null,
    round text not null,
    kabupaten text not null,
    decree text,
    state text not null,
    order_number text,
    reserved_at timestamp with time zone not null
);

create table procurement_package_line (
    case_number text not null,
    line integer not null,
    item text,
    name text not null,
    specification text not null,
    unit text not null,
    quantity integer not null,
    unit_price bigint not null,
    reason text,
    allocated integer default 0 not null
);

create table recipient_code (
    case_number text not null,
    code text not null
);

create table referral (
    case_number text not null,
    agency text not null,
    state text not null,
    decided_by text not null,
    consent_on date,
    consent_note text,
    letter_number text,
    sent_on date,
    answered_on date,
    answer_note text,
    given_on date,
    service_given text,
    reference text,
    not_served text
);

create table referral_agency (
    agency text not null,
    name text not null
);

create table referral_service (
    case_number text not null,
    agency text not null,
    need text not null,
    service text not null
);

create table region (
    code text not null,
    level text not null,
    parent text,
    name text not null,
    bps_code text not null
);

create table region_bounds (
    region text not null,
    south double precision not null,
    north double precision not null,
    west double precision not null,
    east double precision not null
);

create table registry_column (
    name text not null,
    field text not null
);

create table registry_finding (
    refresh bigint not null,
    case_number text not null,
    kind text not null,
    kabupaten text not null,
    active boolean not null,
    was text,
    now text,
    source text,
    data_date date,
    others text[],
    repeated boolean not null,
    ends boolean not null,
    decision text,
    reason text,
    decided_by text,
    decided_at timestamp with time zone,
    said boolean default false not null
);

create table registry_left_out_column (
    area text not null,
    name text not null
);

create table registry_name_fold (
    kind text not null,
    written text not null,
    folded text default ''::text not null
);

create table registry_refresh (
    id bigint generated always as identity not null,
    key text not null,
    area text not null,
    uploaded_by text not null,
    uploaded_at timestamp with time zone not null,
    file_name text not null,
    file_size bigint not null,
    sha256 text not null,
    scheme text not null,
    complete boolean not null,
    shape jsonb,
    parts integer default 0 not null,
    rows integer default 0 not null,
    faulty integer default 0 not null,
    compared integer default 0 not null,
    compared_to text default ''::text not null,
    state text not null,
    finished_at timestamp with time zone
);

create table registry_refresh_fault (
    refresh bigint not null,
    "row" integer not null,
    faults text[] not null
);

create table registry_refresh_line (
    refresh bigint not null,
    nik text not null,
    "row" integer not null,
    readable boolean not null,
    no_kk text,
    name text,
    birth_date date,
    place text,
    residence text,
    desil integer,
    source text,
    data_date date
);

create table registry_refresh_part (
    refresh bigint not null,
    part integer not null,
    first_row integer not null,
    lines bytea not null
);

create table round (
    code text not null,
    scheme text not null,
    year integer not null,
    number integer not null,
    budget_source text not null,
    budget bigint not null,
    ceiling bigint not null,
    reference_day date not null,
    objection_days integer not null,
    signatory text not null,
    state text not null,
    opened_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    tie_rule text default 'DESIL,STOPPED,DATE'::text not null,
    decree_pattern text,
    signatory_name text,
    signatory_nip text,
    signatory_post text,
    signing_place text
);

create table round_quota (
    round text not null,
    kabupaten text not null,
    places integer not null,
    taken integer default 0 not null,
    starts_on date
);

create table round_substitute (
    id bigint generated always as identity not null,
    round text not null,
    person text not null,
    acting text not null,
    name text not null,
    nip text,
    first_day date not null,
    last_day date not null,
    reason text not null,
    named_by text not null,
    named_at timestamp with time zone not null,
    ended_by text,
    ended_at timestamp with time zone,
    end_reason text,
    shared_at timestamp with time zone,
    returned_at timestamp with time zone
);

create table sign_in_attempt (
    address text not null,
    account text not null,
    level double precision default 0 not null,
    last_at timestamp with time zone not null,
    good_at timestamp with time zone
);

create table start_key (
    person text not null,
    process text not null,
    key text not null,
    content text not null,
    at timestamp with time zone not null,
    instance text,
    definition text,
    business_key text,
    tenant text,
    ended boolean
);

create table task_reminder (
    task_id text not null,
    kind text not null,
    at timestamp with time zone not null
);

create table village_deliberation (
    id bigint generated always as identity not null,
    key text not null,
    village text not null,
    held_on date not null,
    place text not null,
    result text not null,
    note text,
    recorded_by text not null,
    recorded_at timestamp with time zone not null,
    willing integer,
    unwilling integer,
    not_asked integer not null,
    attendance uuid
);

create table word (
    id bigint generated always as identity not null,
    case_number text not null,
    tenant text not null,
    message text not null,
    key text not null,
    facts jsonb default '{}'::jsonb not null,
    said_at timestamp with time zone not null,
    state text default 'WAITING'::text not null,
    attempts integer default 0 not null,
    delivered_at timestamp with time zone
);

alter table document_content alter column bytes set storage external;

alter table form_draft_file alter column content set storage external;

alter table nomination_file_original alter column bytes set storage external;

alter table nomination_file_part alter column lines set storage external;

alter table nomination_import_line alter column address set statistics 0;

alter table nomination_import_line alter column aid set statistics 0;

alter table nomination_import_line alter column birth_date set statistics 10;

alter table nomination_import_line alter column birth_place set statistics 0;

alter table nomination_import_line alter column business_status set statistics 0;

alter table nomination_import_line alter column business_type set statistics 0;

alter table nomination_import_line alter column data_date set statistics 0;

alter table nomination_import_line alter column desil set statistics 0;

alter table nomination_import_line alter column errors set statistics 0;

alter table nomination_import_line alter column facts set statistics 10;

alter table nomination_import_line alter column fingerprint set statistics 0;

alter table nomination_import_line alter column former_business set statistics 0;

alter table nomination_import_line alter column import set statistics 10;

alter table nomination_import_line alter column name set statistics 0;

alter table nomination_import_line alter column nik set statistics 10;

alter table nomination_import_line alter column no_kk set statistics 10;

alter table nomination_import_line alter column occupation set statistics 0;

alter table nomination_import_line alter column phone set statistics 0;

alter table nomination_import_line alter column public_servant set statistics 0;

alter table nomination_import_line alter column "row" set statistics 10;

alter table nomination_import_line alter column rt set statistics 0;

alter table nomination_import_line alter column rw set statistics 0;

alter table nomination_import_line alter column sex set statistics 0;

alter table nomination_import_line alter column source set statistics 0;

alter table nomination_import_line alter column village set statistics 10;

alter table registry_refresh_part alter column lines set storage external;

CREATE OR REPLACE FUNCTION public.assessment_score_stands()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    raise exception 'A score that was given stands';
end $function$;

CREATE OR REPLACE FUNCTION public.check_quota_of_candidate()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if tg_op <> 'INSERT' then
        perform quota_holds(old.round, old.kabupaten);
    else
        perform quota_holds(new.round, new.kabupaten);
    end if;
    return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.check_quota_of_place()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    perform quota_holds(new.round, new.kabupaten);
    return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.decree_stands()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    raise exception 'Surat keputusan yang sudah terbit tidak dapat diubah; perubahan ditetapkan dengan SK perubahan.'
        using errcode = 'restrict_violation';
end
$function$;

CREATE OR REPLACE FUNCTION public.decree_takes_lines()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if not exists (select 1 from approval_decree where number = new.decree and issued_in = pg_current_xact_id()) then
        raise exception 'Surat keputusan yang sudah terbit tidak dapat ditambah; perubahan ditetapkan dengan SK perubahan.'
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.paper_of_decree_stands()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if exists (select 1 from document where id = old.document and kind in ('DECREE', 'AMENDING_DECREE')) then
        raise exception 'Berkas surat keputusan tidak dapat diubah atau dihapus.' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$function$;

CREATE OR REPLACE FUNCTION public.quota_holds(of_round text, of_kabupaten text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
    quota round_quota%rowtype;
    held  int;
begin
    select * into quota from round_quota where round = of_round and kabupaten = of_kabupaten for update;
    select count(*) into held from approval_candidate
    where round = of_round and kabupaten = of_kabupaten and state in ('GRANTED', 'PROMOTED');
    if held <> coalesce(quota.taken, 0) then
        raise exception 'quota of % in %: % places taken, % held', of_kabupaten, of_round, coalesce(quota.taken, 0), held
            using errcode = 'integrity_constraint_violation', constraint = 'taken_places_are_held';
    end if;
    if quota.places > quota.taken
        and exists (select 1 from approval_candidate a join grant_case c on c.case_number = a.case_number
            where a.round = of_round and a.kabupaten = of_kabupaten and a.state = 'WAITLISTED' and c.status = 'ACTIVE')
        and exists (select 1 from round where code = of_round and state = 'OPEN') then
        raise exception 'quota of % in %: % places free beside a waitlist', of_kabupaten, of_round, quota.places - quota.taken
            using errcode = 'integrity_constraint_violation', constraint = 'no_free_place_beside_a_waitlist';
    end if;
end
$function$;

CREATE OR REPLACE FUNCTION public.stays_where_it_is()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    raise exception '% can''t move to another round or kabupaten', tg_table_name
        using errcode = 'integrity_constraint_violation', constraint = 'stays_where_it_is';
end
$function$;

insert into act_ge_property overriding system value select * from jsonb_populate_recordset(null::act_ge_property, '[
{"rev_": 1, "name_": "deployment.lock", "value_": "0"},
{"rev_": 1, "name_": "history.cleanup.job.lock", "value_": "0"},
{"rev_": 1, "name_": "installationId.lock", "value_": "0"},
{"rev_": 1, "name_": "next.dbid", "value_": "1"},
{"rev_": 1, "name_": "schema.history", "value_": "create(fox)"},
{"rev_": 1, "name_": "schema.version", "value_": "fox"},
{"rev_": 1, "name_": "startup.lock", "value_": "0"}
]');

insert into act_ge_schema_log overriding system value select * from jsonb_populate_recordset(null::act_ge_schema_log, '[
{"id_": "0", "version_": "7.24.0", "timestamp_": "2026-01-01 00:00:00"}
]');

insert into business_type overriding system value select * from jsonb_populate_recordset(null::business_type, '[
{"code": "BENGKEL", "name": "Bengkel", "active": true},
{"code": "GORENGAN", "name": "Gorengan", "active": true},
{"code": "KUE", "name": "Kue", "active": true},
{"code": "MAKANAN", "name": "Makanan", "active": true},
{"code": "MINUMAN", "name": "Minuman", "active": true},
{"code": "TERNAK_AYAM", "name": "Ternak ayam", "active": true}
]');

insert into catalogue_item overriding system value select * from jsonb_populate_recordset(null::catalogue_item, '[
{"code": "BKL-01", "name": "Kompresor angin", "unit": "buah", "active": true, "business_type": "BENGKEL", "specification": "1 PK, tangki 50 liter"},
{"code": "BKL-02", "name": "Kunci pas dan ring", "unit": "set", "active": true, "business_type": "BENGKEL", "specification": "Set 8–32 mm"},
{"code": "BKL-03", "name": "Kunci sok", "unit": "set", "active": true, "business_type": "BENGKEL", "specification": "Set 40 potong"},
{"code": "BKL-04", "name": "Dongkrak buaya", "unit": "buah", "active": true, "business_type": "BENGKEL", "specification": "2 ton"},
{"code": "BKL-05", "name": "Tambal ban tubeless", "unit": "set", "active": true, "business_type": "BENGKEL", "specification": "Set lengkap"},
{"code": "BKL-06", "name": "Pompa ban kaki", "unit": "buah", "active": true, "business_type": "BENGKEL", "specification": "Dua tabung"},
{"code": "BKL-07", "name": "Oli mesin", "unit": "karton", "active": true, "business_type": "BENGKEL", "specification": "Karton 24 × 0,8 liter"},
{"code": "BKL-08", "name": "Rak perkakas", "unit": "buah", "active": true, "business_type": "BENGKEL", "specification": "Besi siku 4 susun"},
{"code": "GRG-01", "name": "Wajan penggorengan 50 cm", "unit": "buah", "active": true, "business_type": "GORENGAN", "specification": "Besi cor"},
{"code": "GRG-02", "name": "Kompor gas tekanan tinggi", "unit": "buah", "active": true, "business_type": "GORENGAN", "specification": "Satu tungku, beserta regulator"},
{"code": "GRG-03", "name": "Tabung gas 5,5 kg berisi", "unit": "buah", "active": true, "business_type": "GORENGAN", "specification": "Beserta isi perdana"},
{"code": "GRG-04", "name": "Minyak goreng", "unit": "jeriken", "active": true, "business_type": "GORENGAN", "specification": "Kemasan 18 liter"},
{"code": "GRG-05", "name": "Tepung terigu", "unit": "karung", "active": true, "business_type": "GORENGAN", "specification": "Serbaguna, karung 25 kg"},
{"code": "GRG-06", "name": "Peniris minyak", "unit": "buah", "active": true, "business_type": "GORENGAN", "specification": "Stainless 40 cm"},
{"code": "GRG-07", "name": "Gerobak gorengan", "unit": "buah", "active": true, "business_type": "GORENGAN", "specification": "Rangka besi, kaca, beroda"},
{"code": "KUE-01", "name": "Oven gas", "unit": "buah", "active": true, "business_type": "KUE", "specification": "Tangkring aluminium 3 susun"},
{"code": "KUE-02", "name": "Mixer kue", "unit": "buah", "active": true, "business_type": "KUE", "specification": "Berdiri, mangkuk 3,5 liter"},
{"code": "KUE-03", "name": "Loyang kue", "unit": "set", "active": true, "business_type": "KUE", "specification": "Set 6 ukuran"},
{"code": "KUE-04", "name": "Timbangan dapur", "unit": "buah", "active": true, "business_type": "KUE", "specification": "Digital 5 kg"},
{"code": "KUE-05", "name": "Tepung terigu protein sedang", "unit": "karung", "active": true, "business_type": "KUE", "specification": "Karung 25 kg"},
{"code": "KUE-06", "name": "Mentega", "unit": "karton", "active": true, "business_type": "KUE", "specification": "Karton 15 kg"},
{"code": "KUE-07", "name": "Plastik dan dus kemasan", "unit": "paket", "active": true, "business_type": "KUE", "specification": "Paket 500 kemasan"},
{"code": "MKN-01", "name": "Kompor gas 2 tungku", "unit": "buah", "active": true, "business_type": "MAKANAN", "specification": "Stainless, pemantik otomatis"},
{"code": "MKN-02", "name": "Tabung gas 3 kg berisi", "unit": "buah", "active": true, "business_type": "MAKANAN", "specification": "Beserta isi perdana"},
{"code": "MKN-03", "name": "Regulator dan selang gas", "unit": "set", "active": true, "business_type": "MAKANAN", "specification": "SNI"},
{"code": "MKN-04", "name": "Wajan besi 40 cm", "unit": "buah", "active": true, "business_type": "MAKANAN", "specification": "Bertelinga dua"},
{"code": "MKN-05", "name": "Panci kukus 32 cm", "unit": "buah", "active": true, "business_type": "MAKANAN", "specification": "Aluminium, dua susun"},
{"code": "MKN-06", "name": "Etalase kaca meja", "unit": "buah", "active": true, "business_type": "MAKANAN", "specification": "Rangka aluminium, 80 × 40 × 50 cm"},
{"code": "MKN-07", "name": "Gerobak makanan", "unit": "buah", "active": true, "business_type": "MAKANAN", "specification": "Kayu lapis rangka besi, beroda"},
{"code": "MKN-08", "name": "Beras", "unit": "karung", "active": true, "business_type": "MAKANAN", "specification": "Medium, karung 25 kg"},
{"code": "MNM-01", "name": "Blender", "unit": "buah", "active": true, "business_type": "MINUMAN", "specification": "Kaca 1,5 liter, 400 watt"},
{"code": "MNM-02", "name": "Mesin segel gelas", "unit": "buah", "active": true, "business_type": "MINUMAN", "specification": "Manual, gelas 16 oz"},
{"code": "MNM-03", "name": "Termos es 20 liter", "unit": "buah", "active": true, "business_type": "MINUMAN", "specification": "Berkeran"},
{"code": "MNM-04", "name": "Kulkas dua pintu kecil", "unit": "buah", "active": true, "business_type": "MINUMAN", "specification": "180 liter"},
{"code": "MNM-05", "name": "Gelas plastik 16 oz", "unit": "dus", "active": true, "business_type": "MINUMAN", "specification": "Isi 1.000, bertutup"},
{"code": "MNM-06", "name": "Gula pasir", "unit": "karung", "active": true, "business_type": "MINUMAN", "specification": "Karung 50 kg"},
{"code": "MNM-07", "name": "Meja lipat", "unit": "buah", "active": true, "business_type": "MINUMAN", "specification": "180 × 60 cm"},
{"code": "TAY-01", "name": "Anak ayam umur sehari", "unit": "boks", "active": true, "business_type": "TERNAK_AYAM", "specification": "Pedaging, isi 100"},
{"code": "TAY-02", "name": "Anak ayam kampung", "unit": "ekor", "active": true, "business_type": "TERNAK_AYAM", "specification": "Umur 1 bulan"},
{"code": "TAY-03", "name": "Pakan ayam starter", "unit": "karung", "active": true, "business_type": "TERNAK_AYAM", "specification": "Karung 50 kg"},
{"code": "TAY-04", "name": "Tempat pakan gantung", "unit": "buah", "active": true, "business_type": "TERNAK_AYAM", "specification": "Kapasitas 5 kg"},
{"code": "TAY-05", "name": "Tempat minum otomatis", "unit": "buah", "active": true, "business_type": "TERNAK_AYAM", "specification": "Kapasitas 5 liter"},
{"code": "TAY-06", "name": "Kandang baterai", "unit": "set", "active": true, "business_type": "TERNAK_AYAM", "specification": "Kawat galvanis, 12 ekor"},
{"code": "TAY-07", "name": "Lampu penghangat", "unit": "set", "active": true, "business_type": "TERNAK_AYAM", "specification": "100 watt, beserta fiting"},
{"code": "TAY-08", "name": "Vitamin dan vaksin", "unit": "paket", "active": true, "business_type": "TERNAK_AYAM", "specification": "Paket satu siklus"}
]');

insert into catalogue_price overriding system value select * from jsonb_populate_recordset(null::catalogue_price, '[
{"id": 1, "area": "64", "item": "MKN-01", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 450000},
{"id": 10, "area": "64", "item": "MNM-02", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 1100000},
{"id": 11, "area": "64", "item": "MNM-03", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 350000},
{"id": 12, "area": "64", "item": "MNM-04", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 2600000},
{"id": 13, "area": "64", "item": "MNM-05", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 350000},
{"id": 14, "area": "64", "item": "MNM-06", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 900000},
{"id": 15, "area": "64", "item": "MNM-07", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 450000},
{"id": 16, "area": "64", "item": "GRG-01", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 250000},
{"id": 17, "area": "64", "item": "GRG-02", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 400000},
{"id": 18, "area": "64", "item": "GRG-03", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 450000},
{"id": 19, "area": "64", "item": "GRG-04", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 360000},
{"id": 2, "area": "64", "item": "MKN-02", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 200000},
{"id": 20, "area": "64", "item": "GRG-05", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 275000},
{"id": 21, "area": "64", "item": "GRG-06", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 150000},
{"id": 22, "area": "64", "item": "GRG-07", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 2500000},
{"id": 23, "area": "64", "item": "TAY-01", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 950000},
{"id": 24, "area": "64", "item": "TAY-02", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 25000},
{"id": 25, "area": "64", "item": "TAY-03", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 450000},
{"id": 26, "area": "64", "item": "TAY-04", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 45000},
{"id": 27, "area": "64", "item": "TAY-05", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 50000},
{"id": 28, "area": "64", "item": "TAY-06", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 650000},
{"id": 29, "area": "64", "item": "TAY-07", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 60000},
{"id": 3, "area": "64", "item": "MKN-03", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 150000},
{"id": 30, "area": "64", "item": "TAY-08", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 200000},
{"id": 31, "area": "64", "item": "KUE-01", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 850000},
{"id": 32, "area": "64", "item": "KUE-02", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 750000},
{"id": 33, "area": "64", "item": "KUE-03", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 250000},
{"id": 34, "area": "64", "item": "KUE-04", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 125000},
{"id": 35, "area": "64", "item": "KUE-05", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 275000},
{"id": 36, "area": "64", "item": "KUE-06", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 480000},
{"id": 37, "area": "64", "item": "KUE-07", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 350000},
{"id": 38, "area": "64", "item": "BKL-01", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 2400000},
{"id": 39, "area": "64", "item": "BKL-02", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 450000},
{"id": 4, "area": "64", "item": "MKN-04", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 175000},
{"id": 40, "area": "64", "item": "BKL-03", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 550000},
{"id": 41, "area": "64", "item": "BKL-04", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 650000},
{"id": 42, "area": "64", "item": "BKL-05", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 200000},
{"id": 43, "area": "64", "item": "BKL-06", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 250000},
{"id": 44, "area": "64", "item": "BKL-07", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 1100000},
{"id": 45, "area": "64", "item": "BKL-08", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 500000},
{"id": 5, "area": "64", "item": "MKN-05", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 250000},
{"id": 6, "area": "64", "item": "MKN-06", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 950000},
{"id": 7, "area": "64", "item": "MKN-07", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 2500000},
{"id": 8, "area": "64", "item": "MKN-08", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 400000},
{"id": 9, "area": "64", "item": "MNM-01", "entered_at": "2026-01-01 00:00:00", "entered_by": "mentas", "valid_from": "2026-01-01", "valid_until": null, "ceiling_price": 550000}
]');

insert into fixed_holiday overriding system value select * from jsonb_populate_recordset(null::fixed_holiday, '[
{"day": 1, "name": "Hari Buruh Internasional", "month": 5},
{"day": 1, "name": "Hari Lahir Pancasila", "month": 6},
{"day": 1, "name": "Tahun Baru Masehi", "month": 1},
{"day": 17, "name": "Hari Kemerdekaan", "month": 8},
{"day": 25, "name": "Hari Raya Natal", "month": 12}
]');

insert into flyway_schema_history overriding system value select * from jsonb_populate_recordset(null::flyway_schema_history, '[
{"type": "JDBC", "script": "id.mentas.engine.schema.EngineSchema", "success": true, "version": "1.00.06", "checksum": null, "description": "engine tables", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 6},
{"type": "JDBC", "script": "id.mentas.engine.schema.RegionTable", "success": true, "version": "1.00.02", "checksum": null, "description": "region places", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 2},
{"type": "SQL", "script": "approval/V1.00.14__approval.sql", "success": true, "version": "1.00.14", "checksum": -486527891, "description": "approval", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 14},
{"type": "SQL", "script": "assessment/V1.00.13__assessment.sql", "success": true, "version": "1.00.13", "checksum": 563007261, "description": "assessment", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 13},
{"type": "SQL", "script": "calendar/V1.00.03__calendar.sql", "success": true, "version": "1.00.03", "checksum": -589174394, "description": "calendar", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 3},
{"type": "SQL", "script": "catalogue/V1.00.04__catalogue.sql", "success": true, "version": "1.00.04", "checksum": 1672474653, "description": "catalogue", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 4},
{"type": "SQL", "script": "documents/V1.00.09__documents.sql", "success": true, "version": "1.00.09", "checksum": 491914626, "description": "documents", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 9},
{"type": "SQL", "script": "engine/V1.00.07__engine.sql", "success": true, "version": "1.00.07", "checksum": 959639519, "description": "engine", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 7},
{"type": "SQL", "script": "grant/V1.00.05__grant.sql", "success": true, "version": "1.00.05", "checksum": -1690107213, "description": "grant", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 5},
{"type": "SQL", "script": "grant/V1.00.22__grant_prior_grant.sql", "success": true, "version": "1.00.22", "checksum": -1087296403, "description": "grant prior grant", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 22},
{"type": "SQL", "script": "guidance/V1.00.17__guidance.sql", "success": true, "version": "1.00.17", "checksum": 1835595879, "description": "guidance", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 17},
{"type": "SQL", "script": "handover/V1.00.16__handover.sql", "success": true, "version": "1.00.16", "checksum": 2096710737, "description": "handover", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 16},
{"type": "SQL", "script": "letters/V1.00.10__letters.sql", "success": true, "version": "1.00.10", "checksum": 1341287766, "description": "letters", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 10},
{"type": "SQL", "script": "lifecycle/V1.00.21__lifecycle.sql", "success": true, "version": "1.00.21", "checksum": 1282677976, "description": "lifecycle", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 21},
{"type": "SQL", "script": "monitoring/V1.00.18__monitoring.sql", "success": true, "version": "1.00.18", "checksum": 730867858, "description": "monitoring", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 18},
{"type": "SQL", "script": "nomination/V1.00.12__nomination.sql", "success": true, "version": "1.00.12", "checksum": 1035854641, "description": "nomination", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 12},
{"type": "SQL", "script": "outcome/V1.00.20__outcome.sql", "success": true, "version": "1.00.20", "checksum": 1638951042, "description": "outcome", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 20},
{"type": "SQL", "script": "people/V1.00.08__people.sql", "success": true, "version": "1.00.08", "checksum": 1399420424, "description": "people", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 8},
{"type": "SQL", "script": "procurement/V1.00.15__procurement.sql", "success": true, "version": "1.00.15", "checksum": -64700125, "description": "procurement", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 15},
{"type": "SQL", "script": "referral/V1.00.19__referral.sql", "success": true, "version": "1.00.19", "checksum": -1544180717, "description": "referral", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 19},
{"type": "SQL", "script": "region/V1.00.01__region.sql", "success": true, "version": "1.00.01", "checksum": 259021222, "description": "region", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 1},
{"type": "SQL", "script": "registry/V1.00.11__registry.sql", "success": true, "version": "1.00.11", "checksum": 846638126, "description": "registry", "installed_by": "mentas", "installed_on": "2026-01-01 00:00:00", "execution_time": 0, "installed_rank": 11}
]');

insert into holiday overriding system value select * from jsonb_populate_recordset(null::holiday, '[
{"day": "2026-01-01", "kind": "FIXED", "name": "Tahun Baru Masehi"},
{"day": "2026-05-01", "kind": "FIXED", "name": "Hari Buruh Internasional"},
{"day": "2026-06-01", "kind": "FIXED", "name": "Hari Lahir Pancasila"},
{"day": "2026-08-17", "kind": "FIXED", "name": "Hari Kemerdekaan"},
{"day": "2026-12-25", "kind": "FIXED", "name": "Hari Raya Natal"},
{"day": "2027-01-01", "kind": "FIXED", "name": "Tahun Baru Masehi"},
{"day": "2027-05-01", "kind": "FIXED", "name": "Hari Buruh Internasional"},
{"day": "2027-06-01", "kind": "FIXED", "name": "Hari Lahir Pancasila"},
{"day": "2027-08-17", "kind": "FIXED", "name": "Hari Kemerdekaan"},
{"day": "2027-12-25", "kind": "FIXED", "name": "Hari Raya Natal"},
{"day": "2028-01-01", "kind": "FIXED", "name": "Tahun Baru Masehi"},
{"day": "2028-05-01", "kind": "FIXED", "name": "Hari Buruh Internasional"},
{"day": "2028-06-01", "kind": "FIXED", "name": "Hari Lahir Pancasila"},
{"day": "2028-08-17", "kind": "FIXED", "name": "Hari Kemerdekaan"},
{"day": "2028-12-25", "kind": "FIXED", "name": "Hari Raya Natal"},
{"day": "2029-01-01", "kind": "FIXED", "name": "Tahun Baru Masehi"},
{"day": "2029-05-01", "kind": "FIXED", "name": "Hari Buruh Internasional"},
{"day": "2029-06-01", "kind": "FIXED", "name": "Hari Lahir Pancasila"},
{"day": "2029-08-17", "kind": "FIXED", "name": "Hari Kemerdekaan"},
{"day": "2029-12-25", "kind": "FIXED", "name": "Hari Raya Natal"},
{"day": "2030-01-01", "kind": "FIXED", "name": "Tahun Baru Masehi"},
{"day": "2030-05-01", "kind": "FIXED", "name": "Hari Buruh Internasional"},
{"day": "2030-06-01", "kind": "FIXED", "name": "Hari Lahir Pancasila"},
{"day": "2030-08-17", "kind": "FIXED", "name": "Hari Kemerdekaan"},
{"day": "2030-12-25", "kind": "FIXED", "name": "Hari Raya Natal"}
]');

insert into need_type overriding system value select * from jsonb_populate_recordset(null::need_type, '[
{"code": "AIR_BERSIH", "name": "Air bersih"},
{"code": "KEMASAN", "name": "Kemasan produk"},
{"code": "MODAL", "name": "Tambahan modal"},
{"code": "PELATIHAN", "name": "Pelatihan keterampilan"},
{"code": "PEMASARAN", "name": "Pemasaran"},
{"code": "PENGEMBANGAN", "name": "Pengembangan usaha"},
{"code": "RUMAH", "name": "Perbaikan rumah"},
{"code": "SANITASI", "name": "Sanitasi"},
{"code": "SERTIFIKASI", "name": "Sertifikasi keahlian"}
]');

insert into referral_agency overriding system value select * from jsonb_populate_recordset(null::referral_agency, '[
{"name": "Dinas Pekerjaan Umum dan Penataan Ruang", "agency": "pupr"},
{"name": "Dinas Perindustrian, Perdagangan, Koperasi dan UKM", "agency": "disperindagkop"},
{"name": "Dinas Tenaga Kerja dan Transmigrasi", "agency": "disnakertrans"}
]');

insert into region overriding system value select * from jsonb_populate_recordset(null::region, '[
{"code": "64", "name": "Kalimantan Timur", "level": "provinsi", "parent": null, "bps_code": "64"},
{"code": "6401", "name": "Kabupaten Paser", "level": "kabupaten_kota", "parent": "64", "bps_code": "6401"},
{"code": "640101", "name": "Batu Sopang", "level": "kecamatan", "parent": "6401", "bps_code": ""},
{"code": "6401012009", "name": "Samurangau", "level": "desa_kelurahan", "parent": "640101", "bps_code": ""},
{"code": "6401012010", "name": "Busui", "level": "desa_kelurahan", "parent": "640101", "bps_code": ""},
{"code": "6401012011", "name": "Batu Kajang", "level": "desa_kelurahan", "parent": "640101", "bps_code": ""},
{"code": "6401012012", "name": "Legai", "level": "desa_kelurahan", "parent": "640101", "bps_code": ""},
{"code": "6401012013", "name": "Sungai Terik", "level": "desa_kelurahan", "parent": "640101", "bps_code": ""},
{"code": "6401012014", "name": "Kasungai", "level": "desa_kelurahan", "parent": "640101", "bps_code": ""},
{"code": "6401012015", "name": "Rantau Buta", "level": "desa_kelurahan", "parent": "640101", "bps_code": ""},
{"code": "6401012016", "name": "Rantau Layung", "level": "desa_kelurahan", "parent": "640101", "bps_code": ""},
{"code": "6401012017", "name": "Songka", "level": "desa_kelurahan", "parent": "640101", "bps_code": ""},
{"code": "640102", "name": "Tanjung Harapan", "level": "kecamatan", "parent": "6401", "bps_code": ""},
{"code": "6401022004", "name": "Keladen", "level": "desa_kelurahan", "parent": "640102", "bps_code": ""},
{"code": "6401022006", "name": "Tanjung Aru", "level": "desa_kelurahan", "parent": "640102", "bps_code": ""},
{"code": "6401022007", "name": "Labuangkallo", "level": "desa_kelurahan", "parent": "640102", "bps_code": ""},
{"code": "6401022012", "name": "Lori", "level": "desa_kelurahan", "parent": "640102", "bps_code": ""},
{"code": "6401022013", "name": "Selengot", "level": "desa_kelurahan", "parent": "640102", "bps_code": ""},
{"code": "6401022014", "name": "Random", "level": "desa_kelurahan", "parent": "640102", "bps_code": ""},
{"code": "6401022015", "name": "Senipah", "level": "desa_kelurahan", "parent": "640102", "bps_code": ""},
{"code": "640103", "name": "Paser Belengkong", "level": "kecamatan", "parent": "6401", "bps_code": ""},
{"code": "6401032001", "name": "Lempesu", "level": "desa_kelurahan", "parent": "640103", "bps_code": ""},
{"code": "6401032002", "name": "Bekoso", "level": "desa_kelurahan", "parent": "640103", "bps_code": ""},
{"code": "6401032003", "name": "Damit", "level": "desa_kelurahan", "parent": "640103", "bps_code": ""},
{"code": "6401032004", "name": "Suatang", "level": "desa_kelurahan", "parent": "640103", "bps_code": ""},
{"code": "6401032005", "name": "Suliliran", "level": "desa_kelurahan", "parent": "640103", "bps_code": ""},
{"code": "6401032006", "name": "Pasir Belengkong", "level": "desa_kelurahan", "parent": "640103", "bps_code": ""},
{"code": "6401032007", "name": "Sangkuriman", "level": "desa_kelurahan", "parent": "640103", "bps_code": ""},
{"code": "6401032008", "name": "Laburan", "level": "desa_kelurahan", "parent": "640103", "bps_code": ""},
{"code": "6401032009", "name": "Suliliran Baru", "level": "desa_kelurahan", "parent": "640103", "bps_code": ""},
{"code": "6401032010", "name": "Keresik Bura", "level": "desa_kelurahan", "parent": "640103", "bps_code": ""},
{"code": "6401032011", "name": "Laburan Baru", "level": "desa_kelurahan", "parent": "640103", "bps_code": ""},
{"code": "6401032012", "name": "Seniung Jaya", "level": "desa_kelurahan", "parent": "640103", "bps_code": ""},
{"code": "6401032013", "name": "Sunge Batu", "level": "desa_kelurahan", "parent": "640103", "bps_code": ""},
{"code": "6401032014", "name": "Olong Pinang", "level": "desa_kelurahan", "parent": "640103", "bps_code": ""},
{"code": "6401032015", "name": "Suatang Keteban", "level": "desa_kelurahan", "parent": "640103", "bps_code": ""},
{"code": "640104", "name": "Tanah Grogot", "level": "kecamatan", "parent": "6401", "bps_code": ""},
{"code": "6401041001", "name": "Tanah Grogot", "level": "desa_kelurahan", "parent": "640104", "bps_code": ""},
{"code": "6401042002", "name": "Janju", "level": "desa_kelurahan", "parent": "640104", "bps_code": ""},
{"code": "6401042003", "name": "Tepian Batang", "level": "desa_kelurahan", "parent": "640104", "bps_code": ""},
{"code": "6401042004", "name": "Tanah Periuk", "level": "desa_kelurahan", "parent": "640104", "bps_code": ""},
{"code": "6401042005", "name": "Pepara", "level": "desa_kelurahan", "parent": "640104", "bps_code": ""},
{"code": "6401042006", "name": "Sungai Tuak", "level": "desa_kelurahan", "parent": "640104", "bps_code": ""},
{"code": "6401042007", "name": "Sempulang", "level": "desa_kelurahan", "parent": "640104", "bps_code": ""},
{"code": "6401042008", "name": "Jone", "level": "desa_kelurahan", "parent": "640104", "bps_code": ""},
{"code": "6401042009", "name": "Rantau Panjang", "level": "desa_kelurahan", "parent": "640104", "bps_code": ""},
{"code": "6401042010", "name": "Muara Pasir", "level": "desa_kelurahan", "parent": "640104", "bps_code": ""},
{"code": "6401042011", "name": "Padang Pengrapat", "level": "desa_kelurahan", "parent": "640104", "bps_code": ""},
{"code": "6401042012", "name": "Perepat", "level": "desa_kelurahan", "parent": "640104", "bps_code": ""},
{"code": "6401042013", "name": "Pulau Rantau", "level": "desa_kelurahan", "parent": "640104", "bps_code": ""},
{"code": "6401042014", "name": "Sungai Langir", "level": "desa_kelurahan", "parent": "640104", "bps_code": ""},
{"code": "6401042015", "name": "Tapis", "level": "desa_kelurahan", "parent": "640104", "bps_code": ""},
{"code": "6401042016", "name": "Senaken", "level": "desa_kelurahan", "parent": "640104", "bps_code": ""},
{"code": "640105", "name": "Kuaro", "level": "kecamatan", "parent": "6401", "bps_code": ""},
{"code": "6401051001", "name": "Kuaro", "level": "desa_kelurahan", "parent": "640105", "bps_code": ""},
{"code": "6401052002", "name": "Lolo", "level": "desa_kelurahan", "parent": "640105", "bps_code": ""},
{"code": "6401052003", "name": "Sandeley", "level": "desa_kelurahan", "parent": "640105", "bps_code": ""},
{"code": "6401052004", "name": "Harapan Baru", "level": "desa_kelurahan", "parent": "640105", "bps_code": ""},
{"code": "6401052005", "name": "Rangan", "level": "desa_kelurahan", "parent": "640105", "bps_code": ""},
{"code": "6401052006", "name": "Modang", "level": "desa_kelurahan", "parent": "640105", "bps_code": ""},
{"code": "6401052007", "name": "Pasir Mayang", "level": "desa_kelurahan", "parent": "640105", "bps_code": ""},
{"code": "6401052008", "name": "Kerta Bumi", "level": "desa_kelurahan", "parent": "640105", "bps_code": ""},
{"code": "6401052009", "name": "Pondong Baru", "level": "desa_kelurahan", "parent": "640105", "bps_code": ""},
{"code": "6401052010", "name": "Padang Jaya", "level": "desa_kelurahan", "parent": "640105", "bps_code": ""},
{"code": "6401052011", "name": "Kendarom", "level": "desa_kelurahan", "parent": "640105", "bps_code": ""},
{"code": "6401052012", "name": "Klempang Sari", "level": "desa_kelurahan", "parent": "640105", "bps_code": ""},
{"code": "6401052013", "name": "Keluang Paser Jaya", "level": "desa_kelurahan", "parent": "640105", "bps_code": ""},
{"code": "640106", "name": "Long Ikis", "level": "kecamatan", "parent": "6401", "bps_code": ""},
{"code": "6401061001", "name": "Long Ikis", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062002", "name": "Muara Adang", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062003", "name": "Teluk Waru", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062004", "name": "Tajur", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062005", "name": "Semuntai", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062006", "name": "Lombok", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062007", "name": "Pait", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062008", "name": "Olung", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062009", "name": "Kayungo", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062010", "name": "Jemparing", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062011", "name": "Tiwei", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062012", "name": "Belimbing", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062013", "name": "Long Gelang", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062014", "name": "Krayan Jaya", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062015", "name": "Bukit Saloka", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062016", "name": "Krayan Sentosa", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062017", "name": "Krayan Makmur", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062018", "name": "Kayungo Sari", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062019", "name": "Krayan Bahagia", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062020", "name": "Sawit Jaya", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062021", "name": "Sekurou Jaya", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062022", "name": "Kerta Bhakti", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062023", "name": "Adang Jaya", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062024", "name": "Tajer Mulya", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062025", "name": "Brewe", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "6401062026", "name": "Atang Pait", "level": "desa_kelurahan", "parent": "640106", "bps_code": ""},
{"code": "640107", "name": "Muara Komam", "level": "kecamatan", "parent": "6401", "bps_code": ""},
{"code": "6401071001", "name": "Muara Komam", "level": "desa_kelurahan", "parent": "640107", "bps_code": ""},
{"code": "6401072002", "name": "Batu Botuk", "level": "desa_kelurahan", "parent": "640107", "bps_code": ""},
{"code": "6401072003", "name": "Uko", "level": "desa_kelurahan", "parent": "640107", "bps_code": ""},
{"code": "6401072004", "name": "Muara Langon", "level": "desa_kelurahan", "parent": "640107", "bps_code": ""},
{"code": "6401072005", "name": "Binangon", "level": "desa_kelurahan", "parent": "640107", "bps_code": ""},
{"code": "6401072006", "name": "Muara Kuaro", "level": "desa_kelurahan", "parent": "640107", "bps_code": ""},
{"code": "6401072007", "name": "Prayon", "level": "desa_kelurahan", "parent": "640107", "bps_code": ""},
{"code": "6401072008", "name": "Long Sayo", "level": "desa_kelurahan", "parent": "640107", "bps_code": ""},
{"code": "6401072009", "name": "Muara Payang", "level": "desa_kelurahan", "parent": "640107", "bps_code": ""},
{"code": "6401072010", "name": "Lusan", "level": "desa_kelurahan", "parent": "640107", "bps_code": ""},
{"code": "6401072011", "name": "Swan Slutung", "level": "desa_kelurahan", "parent": "640107", "bps_code": ""},
{"code": "6401072012", "name": "Sekuan Makmur", "level": "desa_kelurahan", "parent": "640107", "bps_code": ""},
{"code": "6401072013", "name": "Selerong", "level": "desa_kelurahan", "parent": "640107", "bps_code": ""},
{"code": "640108", "name": "Long Kali", "level": "kecamatan", "parent": "6401", "bps_code": ""},
{"code": "6401081001", "name": "Long Kali", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082002", "name": "Muara Telake", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082003", "name": "Sebakung", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082004", "name": "Bente Tualan", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082005", "name": "Mendik", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082006", "name": "Munggu", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082007", "name": "Muara Pias", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082008", "name": "Muara Toyu", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082009", "name": "Perkuwen", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082010", "name": "Pinang Jatus", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082011", "name": "Muara Lambakan", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082012", "name": "Kepala Telake", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082013", "name": "Mendik Makmur", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082014", "name": "Mendik Karya", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082015", "name": "Mendik Bhakti", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082016", "name": "Sebakung Taka", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082017", "name": "Maruat", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082018", "name": "Sebakung Makmur", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082019", "name": "Petiku", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082020", "name": "Muara Adang II", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082021", "name": "Makmur Jaya", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082022", "name": "Gunung Putar", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "6401082023", "name": "Putang", "level": "desa_kelurahan", "parent": "640108", "bps_code": ""},
{"code": "640109", "name": "Batu Engau", "level": "kecamatan", "parent": "6401", "bps_code": ""},
{"code": "6401092001", "name": "Kerang", "level": "desa_kelurahan", "parent": "640109", "bps_code": ""},
{"code": "6401092002", "name": "Lomu", "level": "desa_kelurahan", "parent": "640109", "bps_code": ""},
{"code": "6401092003", "name": "Segendang", "level": "desa_kelurahan", "parent": "640109", "bps_code": ""},
{"code": "6401092004", "name": "Mengkudu", "level": "desa_kelurahan", "parent": "640109", "bps_code": ""},
{"code": "6401092005", "name": "Riwang", "level": "desa_kelurahan", "parent": "640109", "bps_code": ""},
{"code": "6401092006", "name": "Langgai", "level": "desa_kelurahan", "parent": "640109", "bps_code": ""},
{"code": "6401092007", "name": "Petangis", "level": "desa_kelurahan", "parent": "640109", "bps_code": ""},
{"code": "6401092008", "name": "Tempakan", "level": "desa_kelurahan", "parent": "640109", "bps_code": ""},
{"code": "6401092009", "name": "Kerang Dayo", "level": "desa_kelurahan", "parent": "640109", "bps_code": ""},
{"code": "6401092010", "name": "Saing Prupuk", "level": "desa_kelurahan", "parent": "640109", "bps_code": ""},
{"code": "6401092011", "name": "Bai Jaya", "level": "desa_kelurahan", "parent": "640109", "bps_code": ""},
{"code": "6401092012", "name": "Pengguren Jaya", "level": "desa_kelurahan", "parent": "640109", "bps_code": ""},
{"code": "6401092013", "name": "Tebru Paser Damai", "level": "desa_kelurahan", "parent": "640109", "bps_code": ""},
{"code": "640110", "name": "Muara Samu", "level": "kecamatan", "parent": "6401", "bps_code": ""},
{"code": "6401102001", "name": "Tanjung Pinang", "level": "desa_kelurahan", "parent": "640110", "bps_code": ""},
{"code": "6401102002", "name": "Rantau Atas", "level": "desa_kelurahan", "parent": "640110", "bps_code": ""},
{"code": "6401102003", "name": "Libur Dinding", "level": "desa_kelurahan", "parent": "640110", "bps_code": ""},
{"code": "6401102004", "name": "Luan", "level": "desa_kelurahan", "parent": "640110", "bps_code": ""},
{"code": "6401102005", "name": "Suweto", "level": "desa_kelurahan", "parent": "640110", "bps_code": ""},
{"code": "6401102006", "name": "Muser", "level": "desa_kelurahan", "parent": "640110", "bps_code": ""},
{"code": "6401102007", "name": "Biu", "level": "desa_kelurahan", "parent": "640110", "bps_code": ""},
{"code": "6401102008", "name": "Rantau Bintungan", "level": "desa_kelurahan", "parent": "640110", "bps_code": ""},
{"code": "6401102009", "name": "Muara Andeh", "level": "desa_kelurahan", "parent": "640110", "bps_code": ""},
{"code": "6402", "name": "Kabupaten Kutai Kartanegara", "level": "kabupaten_kota", "parent": "64", "bps_code": "6403"},
{"code": "640201", "name": "Muara Muntai", "level": "kecamatan", "parent": "6402", "bps_code": ""},
{"code": "6402012001", "name": "Perian", "level": "desa_kelurahan", "parent": "640201", "bps_code": ""},
{"code": "6402012002", "name": "Muara Leka", "level": "desa_kelurahan", "parent": "640201", "bps_code": ""},
{"code": "6402012003", "name": "Muara Aloh", "level": "desa_kelurahan", "parent": "640201", "bps_code": ""},
{"code": "6402012004", "name": "Jantur", "level": "desa_kelurahan", "parent": "640201", "bps_code": ""},
{"code": "6402012005", "name": "Batuq", "level": "desa_kelurahan", "parent": "640201", "bps_code": ""},
{"code": "6402012006", "name": "Rebaq Rinding", "level": "desa_kelurahan", "parent": "640201", "bps_code": ""},
{"code": "6402012007", "name": "Muara Muntai Ulu", "level": "desa_kelurahan", "parent": "640201", "bps_code": ""},
{"code": "6402012008", "name": "Muara Muntai Ilir", "level": "desa_kelurahan", "parent": "640201", "bps_code": ""},
{"code": "6402012009", "name": "Kayu Batu", "level": "desa_kelurahan", "parent": "640201", "bps_code": ""},
{"code": "6402012010", "name": "Jantur Selatan", "level": "desa_kelurahan", "parent": "640201", "bps_code": ""},
{"code": "6402012011", "name": "Tanjung Batuq Harapan", "level": "desa_kelurahan", "parent": "640201", "bps_code": ""},
{"code": "6402012012", "name": "Pulau Harapan", "level": "desa_kelurahan", "parent": "640201", "bps_code": ""},
{"code": "6402012013", "name": "Jantur Baru", "level": "desa_kelurahan", "parent": "640201", "bps_code": ""},
{"code": "640202", "name": "Loa Kulu", "level": "kecamatan", "parent": "6402", "bps_code": ""},
{"code": "6402022001", "name": "Jonggon Desa", "level": "desa_kelurahan", "parent": "640202", "bps_code": ""},
{"code": "6402022002", "name": "Sungai Payang", "level": "desa_kelurahan", "parent": "640202", "bps_code": ""},
{"code": "6402022003", "name": "Jembayan", "level": "desa_kelurahan", "parent": "640202", "bps_code": ""},
{"code": "6402022004", "name": "Loa Kulu Kota", "level": "desa_kelurahan", "parent": "640202", "bps_code": ""},
{"code": "6402022005", "name": "Loh Sumber", "level": "desa_kelurahan", "parent": "640202", "bps_code": ""},
{"code": "6402022006", "name": "Ponoragan", "level": "desa_kelurahan", "parent": "640202", "bps_code": ""},
{"code": "6402022007", "name": "Rempanga", "level": "desa_kelurahan", "parent": "640202", "bps_code": ""},
{"code": "6402022008", "name": "Margahayu", "level": "desa_kelurahan", "parent": "640202", "bps_code": ""},
{"code": "6402022009", "name": "Jonggon Jaya", "level": "desa_kelurahan", "parent": "640202", "bps_code": ""},
{"code": "6402022010", "name": "Lung Anai", "level": "desa_kelurahan", "parent": "640202", "bps_code": ""},
{"code": "6402022011", "name": "Jembayan Tengah", "level": "desa_kelurahan", "parent": "640202", "bps_code": ""},
{"code": "6402022012", "name": "Jembayan Dalam", "level": "desa_kelurahan", "parent": "640202", "bps_code": ""},
{"code": "6402022013", "name": "Sepakat", "level": "desa_kelurahan", "parent": "640202", "bps_code": ""},
{"code": "6402022014", "name": "Sumber Sari", "level": "desa_kelurahan", "parent": "640202", "bps_code": ""},
{"code": "6402022015", "name": "Jongkang", "level": "desa_kelurahan", "parent": "640202", "bps_code": ""},
{"code": "640203", "name": "Loa Janan", "level": "kecamatan", "parent": "6402", "bps_code": ""},
{"code": "6402032001", "name": "Bakungan", "level": "desa_kelurahan", "parent": "640203", "bps_code": ""},
{"code": "6402032002", "name": "Loa Duri Ulu", "level": "desa_kelurahan", "parent": "640203", "bps_code": ""},
{"code": "6402032003", "name": "Loa Janan Ulu", "level": "desa_kelurahan", "parent": "640203", "bps_code": ""},
{"code": "6402032004", "name": "Purwajaya", "level": "desa_kelurahan", "parent": "640203", "bps_code": ""},
{"code": "6402032005", "name": "Tani Bhakti", "level": "desa_kelurahan", "parent": "640203", "bps_code": ""},
{"code": "6402032006", "name": "Batuah", "level": "desa_kelurahan", "parent": "640203", "bps_code": ""},
{"code": "6402032007", "name": "Loa Duri Ilir", "level": "desa_kelurahan", "parent": "640203", "bps_code": ""},
{"code": "6402032008", "name": "Tani Harapan", "level": "desa_kelurahan", "parent": "640203", "bps_code": ""},
{"code": "640204", "name": "Anggana", "level": "kecamatan", "parent": "6402", "bps_code": ""},
{"code": "6402042001", "name": "Sepatin", "level": "desa_kelurahan", "parent": "640204", "bps_code": ""},
{"code": "6402042002", "name": "Muara Pantuan", "level": "desa_kelurahan", "parent": "640204", "bps_code": ""},
{"code": "6402042003", "name": "Tani Baru", "level": "desa_kelurahan", "parent": "640204", "bps_code": ""},
{"code": "6402042004", "name": "Kutai Lama", "level": "desa_kelurahan", "parent": "640204", "bps_code": ""},
{"code": "6402042005", "name": "Anggana", "level": "desa_kelurahan", "parent": "640204", "bps_code": ""},
{"code": "6402042006", "name": "Sungai Meriam", "level": "desa_kelurahan", "parent": "640204", "bps_code": ""},
{"code": "6402042007", "name": "Sidomulyo", "level": "desa_kelurahan", "parent": "640204", "bps_code": ""},
{"code": "6402042008", "name": "Handil Terusan", "level": "desa_kelurahan", "parent": "640204", "bps_code": ""},
{"code": "640205", "name": "Muara Badak", "level": "kecamatan", "parent": "6402", "bps_code": ""},
{"code": "6402052001", "name": "Saliki", "level": "desa_kelurahan", "parent": "640205", "bps_code": ""},
{"code": "6402052002", "name": "Salok Palai", "level": "desa_kelurahan", "parent": "640205", "bps_code": ""},
{"code": "6402052003", "name": "Muara Badak Ulu", "level": "desa_kelurahan", "parent": "640205", "bps_code": ""},
{"code": "6402052004", "name": "Muara Badak Ilir", "level": "desa_kelurahan", "parent": "640205", "bps_code": ""},
{"code": "6402052005", "name": "Tanjung Limau", "level": "desa_kelurahan", "parent": "640205", "bps_code": ""},
{"code": "6402052006", "name": "Tanah Datar", "level": "desa_kelurahan", "parent": "640205", "bps_code": ""},
{"code": "6402052007", "name": "Badak Baru", "level": "desa_kelurahan", "parent": "640205", "bps_code": ""},
{"code": "6402052008", "name": "Suka Damai", "level": "desa_kelurahan", "parent": "640205", "bps_code": ""},
{"code": "6402052009", "name": "Badak Mekar", "level": "desa_kelurahan", "parent": "640205", "bps_code": ""},
{"code": "6402052010", "name": "Gas Alam Badak I", "level": "desa_kelurahan", "parent": "640205", "bps_code": ""},
{"code": "6402052011", "name": "Batu-Batu", "level": "desa_kelurahan", "parent": "640205", "bps_code": ""},
{"code": "6402052012", "name": "Sallo Cela", "level": "desa_kelurahan", "parent": "640205", "bps_code": ""},
{"code": "6402052013", "name": "Sungai Bawang", "level": "desa_kelurahan", "parent": "640205", "bps_code": ""},
{"code": "640206", "name": "Tenggarong", "level": "kecamatan", "parent": "6402", "bps_code": ""},
{"code": "6402061001", "name": "Jahab", "level": "desa_kelurahan", "parent": "640206", "bps_code": ""},
{"code": "6402061002", "name": "Loa Ipuh", "level": "desa_kelurahan", "parent": "640206", "bps_code": ""},
{"code": "6402061003", "name": "Bukit Biru", "level": "desa_kelurahan", "parent": "640206", "bps_code": ""},
{"code": "6402061004", "name": "Timbau", "level": "desa_kelurahan", "parent": "640206", "bps_code": ""},
{"code": "6402061005", "name": "Melayu", "level": "desa_kelurahan", "parent": "640206", "bps_code": ""},
{"code": "6402061006", "name": "Panji", "level": "desa_kelurahan", "parent": "640206", "bps_code": ""},
{"code": "6402061007", "name": "Sukarame", "level": "desa_kelurahan", "parent": "640206", "bps_code": ""},
{"code": "6402061008", "name": "Kampung Baru", "level": "desa_kelurahan", "parent": "640206", "bps_code": ""},
{"code": "6402061009", "name": "Loa Tebu", "level": "desa_kelurahan", "parent": "640206", "bps_code": ""},
{"code": "6402061010", "name": "Mangkurawang", "level": "desa_kelurahan", "parent": "640206", "bps_code": ""},
{"code": "6402061011", "name": "Maluhu", "level": "desa_kelurahan", "parent": "640206", "bps_code": ""},
{"code": "6402061013", "name": "Loa Ipuh Darat", "level": "desa_kelurahan", "parent": "640206", "bps_code": ""},
{"code": "6402062012", "name": "Rapak Lambur", "level": "desa_kelurahan", "parent": "640206", "bps_code": ""},
{"code": "6402062014", "name": "Bendang Raya", "level": "desa_kelurahan", "parent": "640206", "bps_code": ""},
{"code": "640207", "name": "Sebulu", "level": "kecamatan", "parent": "6402", "bps_code": ""},
{"code": "6402072001", "name": "Selerong", "level": "desa_kelurahan", "parent": "640207", "bps_code": ""},
{"code": "6402072002", "name": "Tanjung Harapan", "level": "desa_kelurahan", "parent": "640207", "bps_code": ""},
{"code": "6402072003", "name": "Beloro", "level": "desa_kelurahan", "parent": "640207", "bps_code": ""},
{"code": "6402072004", "name": "Sebulu Ulu", "level": "desa_kelurahan", "parent": "640207", "bps_code": ""},
{"code": "6402072005", "name": "Sebulu Ilir", "level": "desa_kelurahan", "parent": "640207", "bps_code": ""},
{"code": "6402072006", "name": "Segihan", "level": "desa_kelurahan", "parent": "640207", "bps_code": ""},
{"code": "6402072007", "name": "Sumber Sari", "level": "desa_kelurahan", "parent": "640207", "bps_code": ""},
{"code": "6402072008", "name": "Manunggal Daya", "level": "desa_kelurahan", "parent": "640207", "bps_code": ""},
{"code": "6402072009", "name": "Giri Agung", "level": "desa_kelurahan", "parent": "640207", "bps_code": ""},
{"code": "6402072010", "name": "Senoni", "level": "desa_kelurahan", "parent": "640207", "bps_code": ""},
{"code": "6402072011", "name": "Sebulu Moderen", "level": "desa_kelurahan", "parent": "640207", "bps_code": ""},
{"code": "6402072012", "name": "Sanggulan", "level": "desa_kelurahan", "parent": "640207", "bps_code": ""},
{"code": "6402072013", "name": "Lekaq Kidau", "level": "desa_kelurahan", "parent": "640207", "bps_code": ""},
{"code": "6402072014", "name": "Mekar Jaya", "level": "desa_kelurahan", "parent": "640207", "bps_code": ""},
{"code": "640208", "name": "Kota Bangun", "level": "kecamatan", "parent": "6402", "bps_code": ""},
{"code": "6402082004", "name": "Loleng", "level": "desa_kelurahan", "parent": "640208", "bps_code": ""},
{"code": "6402082005", "name": "Kota Bangun Ulu", "level": "desa_kelurahan", "parent": "640208", "bps_code": ""},
{"code": "6402082006", "name": "Kota Bangun Ilir", "level": "desa_kelurahan", "parent": "640208", "bps_code": ""},
{"code": "6402082007", "name": "Liang", "level": "desa_kelurahan", "parent": "640208", "bps_code": ""},
{"code": "6402082008", "name": "Muhuran", "level": "desa_kelurahan", "parent": "640208", "bps_code": ""},
{"code": "6402082009", "name": "Pela", "level": "desa_kelurahan", "parent": "640208", "bps_code": ""},
{"code": "6402082017", "name": "Kedang Murung", "level": "desa_kelurahan", "parent": "640208", "bps_code": ""},
{"code": "6402082018", "name": "Kota Bangun Seberang", "level": "desa_kelurahan", "parent": "640208", "bps_code": ""},
{"code": "6402082019", "name": "Liang Ulu", "level": "desa_kelurahan", "parent": "640208", "bps_code": ""},
{"code": "6402082020", "name": "Sebelimbingan", "level": "desa_kelurahan", "parent": "640208", "bps_code": ""},
{"code": "6402082021", "name": "Sangkuliman", "level": "desa_kelurahan", "parent": "640208", "bps_code": ""},
{"code": "640209", "name": "Kenohan", "level": "kecamatan", "parent": "6402", "bps_code": ""},
{"code": "6402092001", "name": "Lamin Telihan", "level": "desa_kelurahan", "parent": "640209", "bps_code": ""},
{"code": "6402092002", "name": "Lamin Pulut", "level": "desa_kelurahan", "parent": "640209", "bps_code": ""},
{"code": "6402092003", "name": "Teluk Bingkai", "level": "desa_kelurahan", "parent": "640209", "bps_code": ""},
{"code": "6402092004", "name": "Kahala", "level": "desa_kelurahan", "parent": "640209", "bps_code": ""},
{"code": "6402092005", "name": "Tubuhan", "level": "desa_kelurahan", "parent": "640209", "bps_code": ""},
{"code": "6402092006", "name": "Semayang", "level": "desa_kelurahan", "parent": "640209", "bps_code": ""},
{"code": "6402092007", "name": "Teluk Muda", "level": "desa_kelurahan", "parent": "640209", "bps_code": ""},
{"code": "6402092008", "name": "Tuana Tuha", "level": "desa_kelurahan", "parent": "640209", "bps_code": ""},
{"code": "6402092009", "name": "Kahala Ilir", "level": "desa_kelurahan", "parent": "640209", "bps_code": ""},
{"code": "640210", "name": "Kembang Janggut", "level": "kecamatan", "parent": "6402", "bps_code": ""},
{"code": "6402102001", "name": "Genting Tanah", "level": "desa_kelurahan", "parent": "640210", "bps_code": ""},
{"code": "6402102002", "name": "Loa Sakoh", "level": "desa_kelurahan", "parent": "640210", "bps_code": ""},
{"code": "6402102003", "name": "Hambau", "level": "desa_kelurahan", "parent": "640210", "bps_code": ""},
{"code": "6402102004", "name": "Kembang Janggut", "level": "desa_kelurahan", "parent": "640210", "bps_code": ""},
{"code": "6402102005", "name": "Kelekat", "level": "desa_kelurahan", "parent": "640210", "bps_code": ""},
{"code": "6402102006", "name": "Pulau Pinang", "level": "desa_kelurahan", "parent": "640210", "bps_code": ""},
{"code": "6402102007", "name": "Long Beleh Haloq", "level": "desa_kelurahan", "parent": "640210", "bps_code": ""},
{"code": "6402102008", "name": "Long Beleh Modang", "level": "desa_kelurahan", "parent": "640210", "bps_code": ""},
{"code": "6402102009", "name": "Muai", "level": "desa_kelurahan", "parent": "640210", "bps_code": ""},
{"code": "6402102010", "name": "Perdana", "level": "desa_kelurahan", "parent": "640210", "bps_code": ""},
{"code": "6402102011", "name": "Bukit Layang", "level": "desa_kelurahan", "parent": "640210", "bps_code": ""},
{"code": "640211", "name": "Muara Kaman", "level": "kecamatan", "parent": "6402", "bps_code": ""},
{"code": "6402112001", "name": "Muara Kaman Ilir", "level": "desa_kelurahan", "parent": "640211", "bps_code": ""},
{"code": "6402112002", "name": "Rantau Hempang", "level": "desa_kelurahan", "parent": "640211", "bps_code": ""},
{"code": "6402112003", "name": "Teratak", "level": "desa_kelurahan", "parent": "640211", "bps_code": ""},
{"code": "6402112004", "name": "Benua Puhun", "level": "desa_kelurahan", "parent": "640211", "bps_code": ""},
{"code": "6402112005", "name": "Muara Kaman Ulu", "level": "desa_kelurahan", "parent": "640211", "bps_code": ""},
{"code": "6402112006", "name": "Sabintulung", "level": "desa_kelurahan", "parent": "640211", "bps_code": ""},
{"code": "6402112007", "name": "Muara Siran", "level": "desa_kelurahan", "parent": "640211", "bps_code": ""},
{"code": "6402112008", "name": "Tunjungan", "level": "desa_kelurahan", "parent": "640211", "bps_code": ""},
{"code": "6402112009", "name": "Sedulang", "level": "desa_kelurahan", "parent": "640211", "bps_code": ""},
{"code": "6402112010", "name": "Menamang Kiri", "level": "desa_kelurahan", "parent": "640211", "bps_code": ""},
{"code": "6402112011", "name": "Menamang Kanan", "level": "desa_kelurahan", "parent": "640211", "bps_code": ""},
{"code": "6402112012", "name": "Sidomukti", "level": "desa_kelurahan", "parent": "640211", "bps_code": ""},
{"code": "6402112013", "name": "Panca Jaya", "level": "desa_kelurahan", "parent": "640211", "bps_code": ""},
{"code": "6402112014", "name": "Bunga Jadi", "level": "desa_kelurahan", "parent": "640211", "bps_code": ""},
{"code": "6402112015", "name": "Kupang Baru", "level": "desa_kelurahan", "parent": "640211", "bps_code": ""},
{"code": "6402112016", "name": "Lebaho Ulaq", "level": "desa_kelurahan", "parent": "640211", "bps_code": ""},
{"code": "6402112017", "name": "Bukit Jering", "level": "desa_kelurahan", "parent": "640211", "bps_code": ""},
{"code": "6402112018", "name": "Liang Buaya", "level": "desa_kelurahan", "parent": "640211", "bps_code": ""},
{"code": "6402112019", "name": "Puan Cepak", "level": "desa_kelurahan", "parent": "640211", "bps_code": ""},
{"code": "6402112020", "name": "Cipari Makmur", "level": "desa_kelurahan", "parent": "640211", "bps_code": ""},
{"code": "640212", "name": "Tabang", "level": "kecamatan", "parent": "6402", "bps_code": ""},
{"code": "6402122001", "name": "Gunung Sari", "level": "desa_kelurahan", "parent": "640212", "bps_code": ""},
{"code": "6402122002", "name": "Long Lalang", "level": "desa_kelurahan", "parent": "640212", "bps_code": ""},
{"code": "6402122003", "name": "Muara Ritan", "level": "desa_kelurahan", "parent": "640212", "bps_code": ""},
{"code": "6402122004", "name": "Buluk Sen", "level": "desa_kelurahan", "parent": "640212", "bps_code": ""},
{"code": "6402122005", "name": "Umaq Dian", "level": "desa_kelurahan", "parent": "640212", "bps_code": ""},
{"code": "6402122006", "name": "Muara Pedohon", "level": "desa_kelurahan", "parent": "640212", "bps_code": ""},
{"code": "6402122007", "name": "Bila Talang", "level": "desa_kelurahan", "parent": "640212", "bps_code": ""},
{"code": "6402122008", "name": "Kampung Baru", "level": "desa_kelurahan", "parent": "640212", "bps_code": ""},
{"code": "6402122009", "name": "Umaq Tukung", "level": "desa_kelurahan", "parent": "640212", "bps_code": ""},
{"code": "6402122010", "name": "Sidomulyo", "level": "desa_kelurahan", "parent": "640212", "bps_code": ""},
{"code": "6402122011", "name": "Umaq Bekuay", "level": "desa_kelurahan", "parent": "640212", "bps_code": ""},
{"code": "6402122012", "name": "Tabang Lama", "level": "desa_kelurahan", "parent": "640212", "bps_code": ""},
{"code": "6402122013", "name": "Muara Tiq", "level": "desa_kelurahan", "parent": "640212", "bps_code": ""},
{"code": "6402122014", "name": "Muara Salung", "level": "desa_kelurahan", "parent": "640212", "bps_code": ""},
{"code": "6402122015", "name": "Muara Kebaq", "level": "desa_kelurahan", "parent": "640212", "bps_code": ""},
{"code": "6402122016", "name": "Muara Belinau", "level": "desa_kelurahan", "parent": "640212", "bps_code": ""},
{"code": "6402122017", "name": "Muara Tubo", "level": "desa_kelurahan", "parent": "640212", "bps_code": ""},
{"code": "6402122018", "name": "Ritan Baru", "level": "desa_kelurahan", "parent": "640212", "bps_code": ""},
{"code": "6402122019", "name": "Tukung Ritan", "level": "desa_kelurahan", "parent": "640212", "bps_code": ""},
{"code": "640213", "name": "Samboja", "level": "kecamatan", "parent": "6402", "bps_code": ""},
{"code": "6402131007", "name": "Sungai Seluang", "level": "desa_kelurahan", "parent": "640213", "bps_code": ""},
{"code": "6402131008", "name": "Wonotirto", "level": "desa_kelurahan", "parent": "640213", "bps_code": ""},
{"code": "6402131009", "name": "Tanjung Harapan", "level": "desa_kelurahan", "parent": "640213", "bps_code": ""},
{"code": "6402131010", "name": "Samboja Kuala", "level": "desa_kelurahan", "parent": "640213", "bps_code": ""},
{"code": "6402131011", "name": "Sanipah", "level": "desa_kelurahan", "parent": "640213", "bps_code": ""},
{"code": "6402131012", "name": "Handil Baru", "level": "desa_kelurahan", "parent": "640213", "bps_code": ""},
{"code": "6402131013", "name": "Muara Sembilang", "level": "desa_kelurahan", "parent": "640213", "bps_code": ""},
{"code": "6402131021", "name": "Teluk Pemedas", "level": "desa_kelurahan", "parent": "640213", "bps_code": ""},
{"code": "6402131022", "name": "Kampung Lama", "level": "desa_kelurahan", "parent": "640213", "bps_code": ""},
{"code": "6402131023", "name": "Handil Baru Darat", "level": "desa_kelurahan", "parent": "640213", "bps_code": ""},
{"code": "6402132014", "name": "Karya Jaya", "level": "desa_kelurahan", "parent": "640213", "bps_code": ""},
{"code": "6402132016", "name": "Bukit Raya", "level": "desa_kelurahan", "parent": "640213", "bps_code": ""},
{"code": "6402132019", "name": "Beringin Agung", "level": "desa_kelurahan", "parent": "640213", "bps_code": ""},
{"code": "640214", "name": "Muara Jawa", "level": "kecamatan", "parent": "6402", "bps_code": ""},
{"code": "6402141001", "name": "Muara Jawa Ilir", "level": "desa_kelurahan", "parent": "640214", "bps_code": ""},
{"code": "6402141002", "name": "Muara Jawa Tengah", "level": "desa_kelurahan", "parent": "640214", "bps_code": ""},
{"code": "6402141003", "name": "Muara Jawa Ulu", "level": "desa_kelurahan", "parent": "640214", "bps_code": ""},
{"code": "6402141004", "name": "Teluk Dalam", "level": "desa_kelurahan", "parent": "640214", "bps_code": ""},
{"code": "6402141005", "name": "Dondang", "level": "desa_kelurahan", "parent": "640214", "bps_code": ""},
{"code": "6402141006", "name": "Tama Pole", "level": "desa_kelurahan", "parent": "640214", "bps_code": ""},
{"code": "6402141007", "name": "Muara Kembang", "level": "desa_kelurahan", "parent": "640214", "bps_code": ""},
{"code": "6402141008", "name": "Muara Jawa", "level": "desa_kelurahan", "parent": "640214", "bps_code": ""},
{"code": "640215", "name": "Sanga Sanga", "level": "kecamatan", "parent": "6402", "bps_code": ""},
{"code": "6402151001", "name": "Jawa", "level": "desa_kelurahan", "parent": "640215", "bps_code": ""},
{"code": "6402151002", "name": "Pendingin", "level": "desa_kelurahan", "parent": "640215", "bps_code": ""},
{"code": "6402151003", "name": "Sanga-Sanga Dalam", "level": "desa_kelurahan", "parent": "640215", "bps_code": ""},
{"code": "6402151004", "name": "Sari Jaya", "level": "desa_kelurahan", "parent": "640215", "bps_code": ""},
{"code": "6402151005", "name": "Sanga-Sanga Muara", "level": "desa_kelurahan", "parent": "640215", "bps_code": ""},
{"code": "640216", "name": "Tenggarong Seberang", "level": "kecamatan", "parent": "6402", "bps_code": ""},
{"code": "6402162001", "name": "Manunggal Jaya", "level": "desa_kelurahan", "parent": "640216", "bps_code": ""},
{"code": "6402162002", "name": "Bukit Raya", "level": "desa_kelurahan", "parent": "640216", "bps_code": ""},
{"code": "6402162003", "name": "Embalut", "level": "desa_kelurahan", "parent": "640216", "bps_code": ""},
{"code": "6402162004", "name": "Bangun Rejo", "level": "desa_kelurahan", "parent": "640216", "bps_code": ""},
{"code": "6402162005", "name": "Kerta Buana", "level": "desa_kelurahan", "parent": "640216", "bps_code": ""},
{"code": "6402162006", "name": "Separi", "level": "desa_kelurahan", "parent": "640216", "bps_code": ""},
{"code": "6402162007", "name": "Bukit Pariaman", "level": "desa_kelurahan", "parent": "640216", "bps_code": ""},
{"code": "6402162008", "name": "Bhuana Jaya", "level": "desa_kelurahan", "parent": "640216", "bps_code": ""},
{"code": "6402162009", "name": "Mulawarman", "level": "desa_kelurahan", "parent": "640216", "bps_code": ""},
{"code": "6402162010", "name": "Loa Ulung", "level": "desa_kelurahan", "parent": "640216", "bps_code": ""},
{"code": "6402162011", "name": "Loa Raya", "level": "desa_kelurahan", "parent": "640216", "bps_code": ""},
{"code": "6402162012", "name": "Perjiwa", "level": "desa_kelurahan", "parent": "640216", "bps_code": ""},
{"code": "6402162013", "name": "Teluk Dalam", "level": "desa_kelurahan", "parent": "640216", "bps_code": ""},
{"code": "6402162014", "name": "Loa Lepu", "level": "desa_kelurahan", "parent": "640216", "bps_code": ""},
{"code": "6402162015", "name": "Suka Maju", "level": "desa_kelurahan", "parent": "640216", "bps_code": ""},
{"code": "6402162016", "name": "Loa Pari", "level": "desa_kelurahan", "parent": "640216", "bps_code": ""},
{"code": "6402162017", "name": "Karang Tunggal", "level": "desa_kelurahan", "parent": "640216", "bps_code": ""},
{"code": "6402162018", "name": "Tanjung Batu", "level": "desa_kelurahan", "parent": "640216", "bps_code": ""},
{"code": "640217", "name": "Marang Kayu", "level": "kecamatan", "parent": "6402", "bps_code": ""},
{"code": "6402172001", "name": "Sebuntal", "level": "desa_kelurahan", "parent": "640217", "bps_code": ""},
{"code": "6402172002", "name": "Santan Ulu", "level": "desa_kelurahan", "parent": "640217", "bps_code": ""},
{"code": "6402172003", "name": "Santan Tengah", "level": "desa_kelurahan", "parent": "640217", "bps_code": ""},
{"code": "6402172004", "name": "Santan Ilir", "level": "desa_kelurahan", "parent": "640217", "bps_code": ""},
{"code": "6402172005", "name": "Kersik", "level": "desa_kelurahan", "parent": "640217", "bps_code": ""},
{"code": "6402172006", "name": "Bunga Putih", "level": "desa_kelurahan", "parent": "640217", "bps_code": ""},
{"code": "6402172007", "name": "Makarti", "level": "desa_kelurahan", "parent": "640217", "bps_code": ""},
{"code": "6402172008", "name": "Prangat Selatan", "level": "desa_kelurahan", "parent": "640217", "bps_code": ""},
{"code": "6402172009", "name": "Prangat Baru", "level": "desa_kelurahan", "parent": "640217", "bps_code": ""},
{"code": "6402172010", "name": "Semangko", "level": "desa_kelurahan", "parent": "640217", "bps_code": ""},
{"code": "6402172011", "name": "Sambera Baru", "level": "desa_kelurahan", "parent": "640217", "bps_code": ""},
{"code": "640218", "name": "Muara Wis", "level": "kecamatan", "parent": "6402", "bps_code": ""},
{"code": "6402182001", "name": "Muara Wis", "level": "desa_kelurahan", "parent": "640218", "bps_code": ""},
{"code": "6402182002", "name": "Sebemban", "level": "desa_kelurahan", "parent": "640218", "bps_code": ""},
{"code": "6402182003", "name": "Melintang", "level": "desa_kelurahan", "parent": "640218", "bps_code": ""},
{"code": "6402182004", "name": "Enggelam", "level": "desa_kelurahan", "parent": "640218", "bps_code": ""},
{"code": "6402182005", "name": "Lebak Mantan", "level": "desa_kelurahan", "parent": "640218", "bps_code": ""},
{"code": "6402182006", "name": "Lebak Cilong", "level": "desa_kelurahan", "parent": "640218", "bps_code": ""},
{"code": "6402182007", "name": "Muara Enggelam", "level": "desa_kelurahan", "parent": "640218", "bps_code": ""},
{"code": "640219", "name": "Kota Bangun Darat", "level": "kecamatan", "parent": "6402", "bps_code": ""},
{"code": "6402192001", "name": "Kedang Ipil", "level": "desa_kelurahan", "parent": "640219", "bps_code": ""},
{"code": "6402192002", "name": "Sedulang", "level": "desa_kelurahan", "parent": "640219", "bps_code": ""},
{"code": "6402192003", "name": "Benua Baru", "level": "desa_kelurahan", "parent": "640219", "bps_code": ""},
{"code": "6402192004", "name": "Kota Bangun I", "level": "desa_kelurahan", "parent": "640219", "bps_code": ""},
{"code": "6402192005", "name": "Kota Bangun II", "level": "desa_kelurahan", "parent": "640219", "bps_code": ""},
{"code": "6402192006", "name": "Kota Bangun III", "level": "desa_kelurahan", "parent": "640219", "bps_code": ""},
{"code": "6402192007", "name": "Sumber Sari", "level": "desa_kelurahan", "parent": "640219", "bps_code": ""},
{"code": "6402192008", "name": "Sari Nadi", "level": "desa_kelurahan", "parent": "640219", "bps_code": ""},
{"code": "6402192009", "name": "Suka Bumi", "level": "desa_kelurahan", "parent": "640219", "bps_code": ""},
{"code": "6402192010", "name": "Wonosari", "level": "desa_kelurahan", "parent": "640219", "bps_code": ""},
{"code": "640220", "name": "Samboja Barat", "level": "kecamatan", "parent": "6402", "bps_code": ""},
{"code": "6402201001", "name": "Bukit Merdeka", "level": "desa_kelurahan", "parent": "640220", "bps_code": ""},
{"code": "6402201002", "name": "Sungai Merdeka", "level": "desa_kelurahan", "parent": "640220", "bps_code": ""},
{"code": "6402201003", "name": "Karya Merdeka", "level": "desa_kelurahan", "parent": "640220", "bps_code": ""},
{"code": "6402201005", "name": "Amborawang Darat", "level": "desa_kelurahan", "parent": "640220", "bps_code": ""},
{"code": "6402201006", "name": "Argo Sari", "level": "desa_kelurahan", "parent": "640220", "bps_code": ""},
{"code": "6402201007", "name": "Salok Api Darat", "level": "desa_kelurahan", "parent": "640220", "bps_code": ""},
{"code": "6402201008", "name": "Salok Api Laut", "level": "desa_kelurahan", "parent": "640220", "bps_code": ""},
{"code": "6402201009", "name": "Amborawang Laut", "level": "desa_kelurahan", "parent": "640220", "bps_code": ""},
{"code": "6402201010", "name": "Margomulyo", "level": "desa_kelurahan", "parent": "640220", "bps_code": ""},
{"code": "6402202004", "name": "Tani Bhakti", "level": "desa_kelurahan", "parent": "640220", "bps_code": ""},
{"code": "6403", "name": "Kabupaten Berau", "level": "kabupaten_kota", "parent": "64", "bps_code": "6405"},
{"code": "640301", "name": "Kelay", "level": "kecamatan", "parent": "6403", "bps_code": ""},
{"code": "6403012001", "name": "Merabu", "level": "desa_kelurahan", "parent": "640301", "bps_code": ""},
{"code": "6403012002", "name": "Panaan", "level": "desa_kelurahan", "parent": "640301", "bps_code": ""},
{"code": "6403012003", "name": "Merapun", "level": "desa_kelurahan", "parent": "640301", "bps_code": ""},
{"code": "6403012004", "name": "Muara Lesan", "level": "desa_kelurahan", "parent": "640301", "bps_code": ""},
{"code": "6403012005", "name": "Merasa", "level": "desa_kelurahan", "parent": "640301", "bps_code": ""},
{"code": "6403012006", "name": "Lesan Dayak", "level": "desa_kelurahan", "parent": "640301", "bps_code": ""},
{"code": "6403012007", "name": "Long Beliu", "level": "desa_kelurahan", "parent": "640301", "bps_code": ""},
{"code": "6403012008", "name": "Long Duhung", "level": "desa_kelurahan", "parent": "640301", "bps_code": ""},
{"code": "6403012009", "name": "Long Lamcin", "level": "desa_kelurahan", "parent": "640301", "bps_code": ""},
{"code": "6403012010", "name": "Long Keluh", "level": "desa_kelurahan", "parent": "640301", "bps_code": ""},
{"code": "6403012011", "name": "Long Pelay", "level": "desa_kelurahan", "parent": "640301", "bps_code": ""},
{"code": "6403012012", "name": "Mapulu", "level": "desa_kelurahan", "parent": "640301", "bps_code": ""},
{"code": "6403012013", "name": "Long Sului", "level": "desa_kelurahan", "parent": "640301", "bps_code": ""},
{"code": "6403012014", "name": "Sido Bangen", "level": "desa_kelurahan", "parent": "640301", "bps_code": ""},
{"code": "640302", "name": "Talisayan", "level": "kecamatan", "parent": "6403", "bps_code": ""},
{"code": "6403022002", "name": "Dumaring", "level": "desa_kelurahan", "parent": "640302", "bps_code": ""},
{"code": "6403022003", "name": "Talisayan", "level": "desa_kelurahan", "parent": "640302", "bps_code": ""},
{"code": "6403022014", "name": "Campur Sari", "level": "desa_kelurahan", "parent": "640302", "bps_code": ""},
{"code": "6403022015", "name": "Bumi Jaya", "level": "desa_kelurahan", "parent": "640302", "bps_code": ""},
{"code": "6403022016", "name": "Tunggal Bumi", "level": "desa_kelurahan", "parent": "640302", "bps_code": ""},
{"code": "6403022017", "name": "Sumber Mulya", "level": "desa_kelurahan", "parent": "640302", "bps_code": ""},
{"code": "6403022018", "name": "Suka Murya", "level": "desa_kelurahan", "parent": "640302", "bps_code": ""},
{"code": "6403022019", "name": "Purna Sari Jaya", "level": "desa_kelurahan", "parent": "640302", "bps_code": ""},
{"code": "6403022021", "name": "Eka Sapta", "level": "desa_kelurahan", "parent": "640302", "bps_code": ""},
{"code": "6403022023", "name": "Capuak", "level": "desa_kelurahan", "parent": "640302", "bps_code": ""},
{"code": "640303", "name": "Sambaliung", "level": "kecamatan", "parent": "6403", "bps_code": ""},
{"code": "6403031013", "name": "Sambaliung", "level": "desa_kelurahan", "parent": "640303", "bps_code": ""},
{"code": "6403032001", "name": "Long Lanuk", "level": "desa_kelurahan", "parent": "640303", "bps_code": ""},
{"code": "6403032002", "name": "Tumbit Dayak", "level": "desa_kelurahan", "parent": "640303", "bps_code": ""},
{"code": "6403032004", "name": "Inaran", "level": "desa_kelurahan", "parent": "640303", "bps_code": ""},
{"code": "6403032005", "name": "Pegat Bukur", "level": "desa_kelurahan", "parent": "640303", "bps_code": ""},
{"code": "6403032006", "name": "Rantau Panjang", "level": "desa_kelurahan", "parent": "640303", "bps_code": ""},
{"code": "6403032007", "name": "Suaran", "level": "desa_kelurahan", "parent": "640303", "bps_code": ""},
{"code": "6403032008", "name": "Pilanjau", "level": "desa_kelurahan", "parent": "640303", "bps_code": ""},
{"code": "6403032009", "name": "Pesayan", "level": "desa_kelurahan", "parent": "640303", "bps_code": ""},
{"code": "6403032010", "name": "Sei Bebanir Bangun", "level": "desa_kelurahan", "parent": "640303", "bps_code": ""},
{"code": "6403032011", "name": "Gurimbang", "level": "desa_kelurahan", "parent": "640303", "bps_code": ""},
{"code": "6403032012", "name": "Sukan Tengah", "level": "desa_kelurahan", "parent": "640303", "bps_code": ""},
{"code": "6403032014", "name": "Tanjung Perangat", "level": "desa_kelurahan", "parent": "640303", "bps_code": ""},
{"code": "6403032015", "name": "Bena Baru", "level": "desa_kelurahan", "parent": "640303", "bps_code": ""},
{"code": "640304", "name": "Segah", "level": "kecamatan", "parent": "6403", "bps_code": ""},
{"code": "6403042001", "name": "Long La''ai", "level": "desa_kelurahan", "parent": "640304", "bps_code": ""},
{"code": "6403042002", "name": "Punan Segah", "level": "desa_kelurahan", "parent": "640304", "bps_code": ""},
{"code": "6403042003", "name": "Long Ayap", "level": "desa_kelurahan", "parent": "640304", "bps_code": ""},
{"code": "6403042004", "name": "Long Ayan", "level": "desa_kelurahan", "parent": "640304", "bps_code": ""},
{"code": "6403042005", "name": "Punan Malinau", "level": "desa_kelurahan", "parent": "640304", "bps_code": ""},
{"code": "6403042006", "name": "Punan Mahkam", "level": "desa_kelurahan", "parent": "640304", "bps_code": ""},
{"code": "6403042007", "name": "Gunung Sari", "level": "desa_kelurahan", "parent": "640304", "bps_code": ""},
{"code": "6403042008", "name": "Pandan Sari", "level": "desa_kelurahan", "parent": "640304", "bps_code": ""},
{"code": "6403042009", "name": "Bukit Makmur", "level": "desa_kelurahan", "parent": "640304", "bps_code": ""},
{"code": "6403042010", "name": "Harapan Jaya", "level": "desa_kelurahan", "parent": "640304", "bps_code": ""},
{"code": "6403042011", "name": "Tepian Buah", "level": "desa_kelurahan", "parent": "640304", "bps_code": ""},
{"code": "6403042012", "name": "Batu Rajang", "level": "desa_kelurahan", "parent": "640304", "bps_code": ""},
{"code": "6403042013", "name": "Siduung Indah", "level": "desa_kelurahan", "parent": "640304", "bps_code": ""},
{"code": "640305", "name": "Tanjung Redeb", "level": "kecamatan", "parent": "6403", "bps_code": ""},
{"code": "6403051003", "name": "Sungai Bedungun", "level": "desa_kelurahan", "parent": "640305", "bps_code": ""},
{"code": "6403051004", "name": "Tanjung Redeb", "level": "desa_kelurahan", "parent": "640305", "bps_code": ""},
{"code": "6403051005", "name": "Bugis", "level": "desa_kelurahan", "parent": "640305", "bps_code": ""},
{"code": "6403051006", "name": "Gayam", "level": "desa_kelurahan", "parent": "640305", "bps_code": ""},
{"code": "6403051007", "name": "Karang Ambun", "level": "desa_kelurahan", "parent": "640305", "bps_code": ""},
{"code": "6403051008", "name": "Gunung Panjang", "level": "desa_kelurahan", "parent": "640305", "bps_code": ""},
{"code": "640306", "name": "Gunung Tabur", "level": "kecamatan", "parent": "6403", "bps_code": ""},
{"code": "6403061003", "name": "Gunung Tabur", "level": "desa_kelurahan", "parent": "640306", "bps_code": ""},
{"code": "6403062001", "name": "Tasuk", "level": "desa_kelurahan", "parent": "640306", "bps_code": ""},
{"code": "6403062002", "name": "Birang", "level": "desa_kelurahan", "parent": "640306", "bps_code": ""},
{"code": "6403062004", "name": "Maluang", "level": "desa_kelurahan", "parent": "640306", "bps_code": ""},
{"code": "6403062005", "name": "Samburakat", "level": "desa_kelurahan", "parent": "640306", "bps_code": ""},
{"code": "6403062006", "name": "Sambakungan", "level": "desa_kelurahan", "parent": "640306", "bps_code": ""},
{"code": "6403062007", "name": "Merancang Ulu", "level": "desa_kelurahan", "parent": "640306", "bps_code": ""},
{"code": "6403062008", "name": "Merancang Ilir", "level": "desa_kelurahan", "parent": "640306", "bps_code": ""},
{"code": "6403062009", "name": "Pulau Besing", "level": "desa_kelurahan", "parent": "640306", "bps_code": ""},
{"code": "6403062010", "name": "Melati Jaya", "level": "desa_kelurahan", "parent": "640306", "bps_code": ""},
{"code": "6403062011", "name": "Batu-Batu", "level": "desa_kelurahan", "parent": "640306", "bps_code": ""},
{"code": "640307", "name": "Pulau Derawan", "level": "kecamatan", "parent": "6403", "bps_code": ""},
{"code": "6403072001", "name": "Pegat Batumbuk", "level": "desa_kelurahan", "parent": "640307", "bps_code": ""},
{"code": "6403072002", "name": "Teluk Semanting", "level": "desa_kelurahan", "parent": "640307", "bps_code": ""},
{"code": "6403072003", "name": "Tanjung Batu", "level": "desa_kelurahan", "parent": "640307", "bps_code": ""},
{"code": "6403072004", "name": "Pulau Derawan", "level": "desa_kelurahan", "parent": "640307", "bps_code": ""},
{"code": "6403072009", "name": "Kasai", "level": "desa_kelurahan", "parent": "640307", "bps_code": ""},
{"code": "640308", "name": "Biduk-Biduk", "level": "kecamatan", "parent": "6403", "bps_code": ""},
{"code": "6403082001", "name": "Biduk-Biduk", "level": "desa_kelurahan", "parent": "640308", "bps_code": ""},
{"code": "6403082002", "name": "Pantai Harapan", "level": "desa_kelurahan", "parent": "640308", "bps_code": ""},
{"code": "6403082003", "name": "Tanjung Prepat", "level": "desa_kelurahan", "parent": "640308", "bps_code": ""},
{"code": "6403082004", "name": "Teluk Sumbang", "level": "desa_kelurahan", "parent": "640308", "bps_code": ""},
{"code": "6403082008", "name": "Teluk Sulaiman", "level": "desa_kelurahan", "parent": "640308", "bps_code": ""},
{"code": "6403082009", "name": "Giring-Giring", "level": "desa_kelurahan", "parent": "640308", "bps_code": ""},
{"code": "640309", "name": "Teluk Bayur", "level": "kecamatan", "parent": "6403", "bps_code": ""},
{"code": "6403091002", "name": "Teluk Bayur", "level": "desa_kelurahan", "parent": "640309", "bps_code": ""},
{"code": "6403091003", "name": "Rinding", "level": "desa_kelurahan", "parent": "640309", "bps_code": ""},
{"code": "6403092001", "name": "Tumbit Melayu", "level": "desa_kelurahan", "parent": "640309", "bps_code": ""},
{"code": "6403092004", "name": "Labanan Jaya", "level": "desa_kelurahan", "parent": "640309", "bps_code": ""},
{"code": "6403092005", "name": "Labanan Makmur", "level": "desa_kelurahan", "parent": "640309", "bps_code": ""},
{"code": "6403092006", "name": "Labanan Makarti", "level": "desa_kelurahan", "parent": "640309", "bps_code": ""},
{"code": "640310", "name": "Tabalar", "level": "kecamatan", "parent": "6403", "bps_code": ""},
{"code": "6403102002", "name": "Tabalar Muara", "level": "desa_kelurahan", "parent": "640310", "bps_code": ""},
{"code": "6403102003", "name": "Tubaan", "level": "desa_kelurahan", "parent": "640310", "bps_code": ""},
{"code": "6403102004", "name": "Tabalar Ulu", "level": "desa_kelurahan", "parent": "640310", "bps_code": ""},
{"code": "6403102005", "name": "Semurut", "level": "desa_kelurahan", "parent": "640310", "bps_code": ""},
{"code": "6403102006", "name": "Buyung-Buyung", "level": "desa_kelurahan", "parent": "640310", "bps_code": ""},
{"code": "6403102007", "name": "Harapan Maju", "level": "desa_kelurahan", "parent": "640310", "bps_code": ""},
{"code": "640311", "name": "Maratua", "level": "kecamatan", "parent": "6403", "bps_code": ""},
{"code": "6403112001", "name": "Bohe Silian", "level": "desa_kelurahan", "parent": "640311", "bps_code": ""},
{"code": "6403112002", "name": "Payung-Payung", "level": "desa_kelurahan", "parent": "640311", "bps_code": ""},
{"code": "6403112003", "name": "Teluk Alulu", "level": "desa_kelurahan", "parent": "640311", "bps_code": ""},
{"code": "6403112004", "name": "Teluk Harapan", "level": "desa_kelurahan", "parent": "640311", "bps_code": ""},
{"code": "640312", "name": "Batu Putih", "level": "kecamatan", "parent": "6403", "bps_code": ""},
{"code": "6403122001", "name": "Tembudan", "level": "desa_kelurahan", "parent": "640312", "bps_code": ""},
{"code": "6403122002", "name": "Kayu Indah", "level": "desa_kelurahan", "parent": "640312", "bps_code": ""},
{"code": "6403122003", "name": "Batu Putih", "level": "desa_kelurahan", "parent": "640312", "bps_code": ""},
{"code": "6403122004", "name": "Lobang Kelatak", "level": "desa_kelurahan", "parent": "640312", "bps_code": ""},
{"code": "6403122005", "name": "Ampen Medang", "level": "desa_kelurahan", "parent": "640312", "bps_code": ""},
{"code": "6403122006", "name": "Balikukup", "level": "desa_kelurahan", "parent": "640312", "bps_code": ""},
{"code": "6403122007", "name": "Sumber Agung", "level": "desa_kelurahan", "parent": "640312", "bps_code": ""},
{"code": "640313", "name": "Biatan", "level": "kecamatan", "parent": "6403", "bps_code": ""},
{"code": "6403132001", "name": "Biatan Ulu", "level": "desa_kelurahan", "parent": "640313", "bps_code": ""},
{"code": "6403132002", "name": "Biatan Ilir", "level": "desa_kelurahan", "parent": "640313", "bps_code": ""},
{"code": "6403132003", "name": "Karangan", "level": "desa_kelurahan", "parent": "640313", "bps_code": ""},
{"code": "6403132004", "name": "Biatan Lempake", "level": "desa_kelurahan", "parent": "640313", "bps_code": ""},
{"code": "6403132005", "name": "Manunggal Jaya", "level": "desa_kelurahan", "parent": "640313", "bps_code": ""},
{"code": "6403132006", "name": "Biatan Bapinang", "level": "desa_kelurahan", "parent": "640313", "bps_code": ""},
{"code": "6403132007", "name": "Biatan Baru", "level": "desa_kelurahan", "parent": "640313", "bps_code": ""},
{"code": "6403132008", "name": "Bukit Makmur Jaya", "level": "desa_kelurahan", "parent": "640313", "bps_code": ""},
{"code": "6407", "name": "Kabupaten Kutai Barat", "level": "kabupaten_kota", "parent": "64", "bps_code": "6402"},
{"code": "640705", "name": "Long Iram", "level": "kecamatan", "parent": "6407", "bps_code": ""},
{"code": "6407052008", "name": "Linggang Muara Leban", "level": "desa_kelurahan", "parent": "640705", "bps_code": ""},
{"code": "6407052009", "name": "Long Iram Seberang", "level": "desa_kelurahan", "parent": "640705", "bps_code": ""},
{"code": "6407052010", "name": "Long Iram Ilir", "level": "desa_kelurahan", "parent": "640705", "bps_code": ""},
{"code": "6407052011", "name": "Anah", "level": "desa_kelurahan", "parent": "640705", "bps_code": ""},
{"code": "6407052015", "name": "Long Daliq", "level": "desa_kelurahan", "parent": "640705", "bps_code": ""},
{"code": "6407052016", "name": "Long Iram Kota", "level": "desa_kelurahan", "parent": "640705", "bps_code": ""},
{"code": "6407052017", "name": "Long Iram Bayan", "level": "desa_kelurahan", "parent": "640705", "bps_code": ""},
{"code": "6407052018", "name": "Keliwai", "level": "desa_kelurahan", "parent": "640705", "bps_code": ""},
{"code": "6407052019", "name": "Ujoh Halang", "level": "desa_kelurahan", "parent": "640705", "bps_code": ""},
{"code": "6407052021", "name": "Kelian Luar", "level": "desa_kelurahan", "parent": "640705", "bps_code": ""},
{"code": "6407052022", "name": "Sukomulyo", "level": "desa_kelurahan", "parent": "640705", "bps_code": ""},
{"code": "640706", "name": "Melak", "level": "kecamatan", "parent": "6407", "bps_code": ""},
{"code": "6407061006", "name": "Melak Ilir", "level": "desa_kelurahan", "parent": "640706", "bps_code": ""},
{"code": "6407061011", "name": "Melak Ulu", "level": "desa_kelurahan", "parent": "640706", "bps_code": ""},
{"code": "6407062001", "name": "Empas", "level": "desa_kelurahan", "parent": "640706", "bps_code": ""},
{"code": "6407062002", "name": "Empakuq", "level": "desa_kelurahan", "parent": "640706", "bps_code": ""},
{"code": "6407062003", "name": "Muara Bunyut", "level": "desa_kelurahan", "parent": "640706", "bps_code": ""},
{"code": "6407062012", "name": "Muara Benangaq", "level": "desa_kelurahan", "parent": "640706", "bps_code": ""},
{"code": "640707", "name": "Barong Tongkok", "level": "kecamatan", "parent": "6407", "bps_code": ""},
{"code": "6407071001", "name": "Barong Tongkok", "level": "desa_kelurahan", "parent": "640707", "bps_code": ""},
{"code": "6407071021", "name": "Simpang Raya", "level": "desa_kelurahan", "parent": "640707", "bps_code": ""},
{"code": "6407072002", "name": "Mencimai", "level": "desa_kelurahan", "parent": "640707", "bps_code": ""},
{"code": "6407072003", "name": "Engkuni Pasek", "level": "desa_kelurahan", "parent": "640707", "bps_code": ""},
{"code": "6407072004", "name": "Pepas Eheng", "level": "desa_kelurahan", "parent": "640707", "bps_code": ""},
{"code": "6407072006", "name": "Juhan Asa", "level": "desa_kelurahan", "parent": "640707", "bps_code": ""},
{"code": "6407072007", "name": "Asa", "level": "desa_kelurahan", "parent": "640707", "bps_code": ""},
{"code": "6407072008", "name": "Pepas Asa", "level": "desa_kelurahan", "parent": "640707", "bps_code": ""},
{"code": "6407072009", "name": "Muara Asa", "level": "desa_kelurahan", "parent": "640707", "bps_code": ""},
{"code": "6407072010", "name": "Ongko Asa", "level": "desa_kelurahan", "parent": "640707", "bps_code": ""},
{"code": "6407072011", "name": "Juaq Asa", "level": "desa_kelurahan", "parent": "640707", "bps_code": ""},
{"code": "6407072012", "name": "Ombau Asa", "level": "desa_kelurahan", "parent": "640707", "bps_code": ""},
{"code": "6407072013", "name": "Ngenyan Asa", "level": "desa_kelurahan", "parent": "640707", "bps_code": ""},
{"code": "6407072014", "name": "Gemuhan Asa", "level": "desa_kelurahan", "parent": "640707", "bps_code": ""},
{"code": "6407072015", "name": "Geleo Baru", "level": "desa_kelurahan", "parent": "640707", "bps_code": ""},
{"code": "6407072016", "name": "Geleo Asa", "level": "desa_kelurahan", "parent": "640707", "bps_code": ""},
{"code": "6407072017", "name": "Rejo Basuki", "level": "desa_kelurahan", "parent": "640707", "bps_code": ""},
{"code": "6407072018", "name": "Sumber Sari", "level": "desa_kelurahan", "parent": "640707", "bps_code": ""},
{"code": "6407072019", "name": "Sendawar", "level": "desa_kelurahan", "parent": "640707", "bps_code": ""},
{"code": "6407072020", "name": "Balok Asa", "level": "desa_kelurahan", "parent": "640707", "bps_code": ""},
{"code": "6407072022", "name": "Belempung Ulaq", "level": "desa_kelurahan", "parent": "640707", "bps_code": ""},
{"code": "640708", "name": "Damai", "level": "kecamatan", "parent": "6407", "bps_code": ""},
{"code": "6407082001", "name": "Besiq", "level": "desa_kelurahan", "parent": "640708", "bps_code": ""},
{"code": "6407082002", "name": "Bermai", "level": "desa_kelurahan", "parent": "640708", "bps_code": ""},
{"code": "6407082003", "name": "Muara Niliq", "level": "desa_kelurahan", "parent": "640708", "bps_code": ""},
{"code": "6407082004", "name": "Mantar", "level": "desa_kelurahan", "parent": "640708", "bps_code": ""},
{"code": "6407082005", "name": "Muara Bomboy", "level": "desa_kelurahan", "parent": "640708", "bps_code": ""},
{"code": "6407082006", "name": "Damai Seberang", "level": "desa_kelurahan", "parent": "640708", "bps_code": ""},
{"code": "6407082007", "name": "Mendika", "level": "desa_kelurahan", "parent": "640708", "bps_code": ""},
{"code": "6407082008", "name": "Damai Kota", "level": "desa_kelurahan", "parent": "640708", "bps_code": ""},
{"code": "6407082009", "name": "Lumpat Dahuq", "level": "desa_kelurahan", "parent": "640708", "bps_code": ""},
{"code": "6407082010", "name": "Muara Tokong", "level": "desa_kelurahan", "parent": "640708", "bps_code": ""},
{"code": "6407082011", "name": "Jengan Danum", "level": "desa_kelurahan", "parent": "640708", "bps_code": ""},
{"code": "6407082012", "name": "Keay", "level": "desa_kelurahan", "parent": "640708", "bps_code": ""},
{"code": "6407082013", "name": "Tepulang", "level": "desa_kelurahan", "parent": "640708", "bps_code": ""},
{"code": "6407082014", "name": "Benung", "level": "desa_kelurahan", "parent": "640708", "bps_code": ""},
{"code": "6407082020", "name": "Muara Nyahing", "level": "desa_kelurahan", "parent": "640708", "bps_code": ""},
{"code": "6407082021", "name": "Sempatn", "level": "desa_kelurahan", "parent": "640708", "bps_code": ""},
{"code": "6407082022", "name": "Kelian", "level": "desa_kelurahan", "parent": "640708", "bps_code": ""},
{"code": "640709", "name": "Muara Lawa", "level": "kecamatan", "parent": "6407", "bps_code": ""},
{"code": "6407092001", "name": "Muara Begai", "level": "desa_kelurahan", "parent": "640709", "bps_code": ""},
{"code": "6407092002", "name": "Lotaq", "level": "desa_kelurahan", "parent": "640709", "bps_code": ""},
{"code": "6407092003", "name": "Payang", "level": "desa_kelurahan", "parent": "640709", "bps_code": ""},
{"code": "6407092004", "name": "Dingin", "level": "desa_kelurahan", "parent": "640709", "bps_code": ""},
{"code": "6407092005", "name": "Muara Lawa", "level": "desa_kelurahan", "parent": "640709", "bps_code": ""},
{"code": "6407092006", "name": "Lambing", "level": "desa_kelurahan", "parent": "640709", "bps_code": ""},
{"code": "6407092007", "name": "Benggeris", "level": "desa_kelurahan", "parent": "640709", "bps_code": ""},
{"code": "6407092008", "name": "Cempedas", "level": "desa_kelurahan", "parent": "640709", "bps_code": ""},
{"code": "640710", "name": "Muara Pahu", "level": "kecamatan", "parent": "6407", "bps_code": ""},
{"code": "6407102015", "name": "Jerang Dayak", "level": "desa_kelurahan", "parent": "640710", "bps_code": ""},
{"code": "6407102016", "name": "Mendung", "level": "desa_kelurahan", "parent": "640710", "bps_code": ""},
{"code": "6407102017", "name": "Jerang Melayu", "level": "desa_kelurahan", "parent": "640710", "bps_code": ""},
{"code": "6407102018", "name": "Dasaq", "level": "desa_kelurahan", "parent": "640710", "bps_code": ""},
{"code": "6407102020", "name": "Tepian Ulaq", "level": "desa_kelurahan", "parent": "640710", "bps_code": ""},
{"code": "6407102021", "name": "Sebelang", "level": "desa_kelurahan", "parent": "640710", "bps_code": ""},
{"code": "6407102022", "name": "Muara Baroh", "level": "desa_kelurahan", "parent": "640710", "bps_code": ""},
{"code": "6407102023", "name": "Teluk Tempudau", "level": "desa_kelurahan", "parent": "640710", "bps_code": ""},
{"code": "6407102024", "name": "Tanjung Laong", "level": "desa_kelurahan", "parent": "640710", "bps_code": ""},
{"code": "6407102025", "name": "Tanjung Pagar", "level": "desa_kelurahan", "parent": "640710", "bps_code": ""},
{"code": "6407102029", "name": "Gunung Bayan", "level": "desa_kelurahan", "parent": "640710", "bps_code": ""},
{"code": "6407102030", "name": "Muara Beloan", "level": "desa_kelurahan", "parent": "640710", "bps_code": ""},
{"code": "640711", "name": "Jempang", "level": "kecamatan", "parent": "6407", "bps_code": ""},
{"code": "6407112001", "name": "Pentat", "level": "desa_kelurahan", "parent": "640711", "bps_code": ""},
{"code": "6407112002", "name": "Lembonah", "level": "desa_kelurahan", "parent": "640711", "bps_code": ""},
{"code": "6407112003", "name": "Muara Nayan", "level": "desa_kelurahan", "parent": "640711", "bps_code": ""},
{"code": "6407112004", "name": "Mancong", "level": "desa_kelurahan", "parent": "640711", "bps_code": ""},
{"code": "6407112005", "name": "Perigiq", "level": "desa_kelurahan", "parent": "640711", "bps_code": ""},
{"code": "6407112006", "name": "Muara Ohong", "level": "desa_kelurahan", "parent": "640711", "bps_code": ""},
{"code": "6407112007", "name": "Tanjung Jone", "level": "desa_kelurahan", "parent": "640711", "bps_code": ""},
{"code": "6407112008", "name": "Tanjung Isuy", "level": "desa_kelurahan", "parent": "640711", "bps_code": ""},
{"code": "6407112009", "name": "Tanjung Jan", "level": "desa_kelurahan", "parent": "640711", "bps_code": ""},
{"code": "6407112010", "name": "Pulau Lanting", "level": "desa_kelurahan", "parent": "640711", "bps_code": ""},
{"code": "6407112011", "name": "Muara Tae", "level": "desa_kelurahan", "parent": "640711", "bps_code": ""},
{"code": "6407112012", "name": "Bekokong Makmur", "level": "desa_kelurahan", "parent": "640711", "bps_code": ""},
{"code": "640712", "name": "Bongan", "level": "kecamatan", "parent": "6407", "bps_code": ""},
{"code": "6407122001", "name": "Gerunggung", "level": "desa_kelurahan", "parent": "640712", "bps_code": ""},
{"code": "6407122002", "name": "Pereng Taliq", "level": "desa_kelurahan", "parent": "640712", "bps_code": ""},
{"code": "6407122003", "name": "Tanjung Soke", "level": "desa_kelurahan", "parent": "640712", "bps_code": ""},
{"code": "6407122004", "name": "Deraya", "level": "desa_kelurahan", "parent": "640712", "bps_code": ""},
{"code": "6407122005", "name": "Lemper", "level": "desa_kelurahan", "parent": "640712", "bps_code": ""},
{"code": "6407122006", "name": "Muara Siram", "level": "desa_kelurahan", "parent": "640712", "bps_code": ""},
{"code": "6407122007", "name": "Resak", "level": "desa_kelurahan", "parent": "640712", "bps_code": ""},
{"code": "6407122008", "name": "Jambuk", "level": "desa_kelurahan", "parent": "640712", "bps_code": ""},
{"code": "6407122009", "name": "Muara Gusik", "level": "desa_kelurahan", "parent": "640712", "bps_code": ""},
{"code": "6407122010", "name": "Penawai", "level": "desa_kelurahan", "parent": "640712", "bps_code": ""},
{"code": "6407122011", "name": "Muara Kedang", "level": "desa_kelurahan", "parent": "640712", "bps_code": ""},
{"code": "6407122012", "name": "Jambuk Makmur", "level": "desa_kelurahan", "parent": "640712", "bps_code": ""},
{"code": "6407122014", "name": "Siram Makmur", "level": "desa_kelurahan", "parent": "640712", "bps_code": ""},
{"code": "6407122015", "name": "Siram Jaya", "level": "desa_kelurahan", "parent": "640712", "bps_code": ""},
{"code": "6407122016", "name": "Bukit Harapan", "level": "desa_kelurahan", "parent": "640712", "bps_code": ""},
{"code": "6407122019", "name": "Tanjung Sari", "level": "desa_kelurahan", "parent": "640712", "bps_code": ""},
{"code": "640713", "name": "Penyinggahan", "level": "kecamatan", "parent": "6407", "bps_code": ""},
{"code": "6407132001", "name": "Loa Deras", "level": "desa_kelurahan", "parent": "640713", "bps_code": ""},
{"code": "6407132002", "name": "Minta", "level": "desa_kelurahan", "parent": "640713", "bps_code": ""},
{"code": "6407132003", "name": "Tanjung Haur", "level": "desa_kelurahan", "parent": "640713", "bps_code": ""},
{"code": "6407132004", "name": "Penyinggahan Ilir", "level": "desa_kelurahan", "parent": "640713", "bps_code": ""},
{"code": "6407132005", "name": "Penyinggahan Ulu", "level": "desa_kelurahan", "parent": "640713", "bps_code": ""},
{"code": "6407132006", "name": "Bakung", "level": "desa_kelurahan", "parent": "640713", "bps_code": ""},
{"code": "640714", "name": "Bentian Besar", "level": "kecamatan", "parent": "6407", "bps_code": ""},
{"code": "6407142001", "name": "Randa Empas", "level": "desa_kelurahan", "parent": "640714", "bps_code": ""},
{"code": "6407142002", "name": "Tukuq", "level": "desa_kelurahan", "parent": "640714", "bps_code": ""},
{"code": "6407142003", "name": "Tende", "level": "desa_kelurahan", "parent": "640714", "bps_code": ""},
{"code": "6407142004", "name": "Sambung", "level": "desa_kelurahan", "parent": "640714", "bps_code": ""},
{"code": "6407142005", "name": "Anan Jaya", "level": "desa_kelurahan", "parent": "640714", "bps_code": ""},
{"code": "6407142006", "name": "Jelmu Sibak", "level": "desa_kelurahan", "parent": "640714", "bps_code": ""},
{"code": "6407142007", "name": "Suakong", "level": "desa_kelurahan", "parent": "640714", "bps_code": ""},
{"code": "6407142008", "name": "Penarung", "level": "desa_kelurahan", "parent": "640714", "bps_code": ""},
{"code": "6407142009", "name": "Dilang Puti", "level": "desa_kelurahan", "parent": "640714", "bps_code": ""},
{"code": "640715", "name": "Linggang Bigung", "level": "kecamatan", "parent": "6407", "bps_code": ""},
{"code": "6407152001", "name": "Linggang Melapeh Baru", "level": "desa_kelurahan", "parent": "640715", "bps_code": ""},
{"code": "6407152002", "name": "Linggang Bigung Baru", "level": "desa_kelurahan", "parent": "640715", "bps_code": ""},
{"code": "6407152003", "name": "Linggang Tutung", "level": "desa_kelurahan", "parent": "640715", "bps_code": ""},
{"code": "6407152004", "name": "Linggang Melapeh", "level": "desa_kelurahan", "parent": "640715", "bps_code": ""},
{"code": "6407152005", "name": "Linggang Mapan", "level": "desa_kelurahan", "parent": "640715", "bps_code": ""},
{"code": "6407152006", "name": "Linggang Bigung", "level": "desa_kelurahan", "parent": "640715", "bps_code": ""},
{"code": "6407152007", "name": "Linggang Amer", "level": "desa_kelurahan", "parent": "640715", "bps_code": ""},
{"code": "6407152008", "name": "Linggang Bangunsari", "level": "desa_kelurahan", "parent": "640715", "bps_code": ""},
{"code": "6407152009", "name": "Linggang Purwodadi", "level": "desa_kelurahan", "parent": "640715", "bps_code": ""},
{"code": "6407152010", "name": "Linggang Mencelew", "level": "desa_kelurahan", "parent": "640715", "bps_code": ""},
{"code": "6407152011", "name": "Linggang Kebut", "level": "desa_kelurahan", "parent": "640715", "bps_code": ""},
{"code": "640716", "name": "Nyuatan", "level": "kecamatan", "parent": "6407", "bps_code": ""},
{"code": "6407162001", "name": "Dempar", "level": "desa_kelurahan", "parent": "640716", "bps_code": ""},
{"code": "6407162002", "name": "Temula", "level": "desa_kelurahan", "parent": "640716", "bps_code": ""},
{"code": "6407162003", "name": "Jontai", "level": "desa_kelurahan", "parent": "640716", "bps_code": ""},
{"code": "6407162004", "name": "Sembuan", "level": "desa_kelurahan", "parent": "640716", "bps_code": ""},
{"code": "6407162005", "name": "Intu Lingau", "level": "desa_kelurahan", "parent": "640716", "bps_code": ""},
{"code": "6407162006", "name": "Mu''ut", "level": "desa_kelurahan", "parent": "640716", "bps_code": ""},
{"code": "6407162007", "name": "Terajuk", "level": "desa_kelurahan", "parent": "640716", "bps_code": ""},
{"code": "6407162008", "name": "Lakan Bilem", "level": "desa_kelurahan", "parent": "640716", "bps_code": ""},
{"code": "6407162009", "name": "Sentalar", "level": "desa_kelurahan", "parent": "640716", "bps_code": ""},
{"code": "6407162010", "name": "Awai", "level": "desa_kelurahan", "parent": "640716", "bps_code": ""},
{"code": "640717", "name": "Siluq Ngurai", "level": "kecamatan", "parent": "6407", "bps_code": ""},
{"code": "6407172001", "name": "Tebisaq", "level": "desa_kelurahan", "parent": "640717", "bps_code": ""},
{"code": "6407172002", "name": "Kaliq", "level": "desa_kelurahan", "parent": "640717", "bps_code": ""},
{"code": "6407172003", "name": "Tanah Mea", "level": "desa_kelurahan", "parent": "640717", "bps_code": ""},
{"code": "6407172004", "name": "Sang-Sang", "level": "desa_kelurahan", "parent": "640717", "bps_code": ""},
{"code": "6407172005", "name": "Muhur", "level": "desa_kelurahan", "parent": "640717", "bps_code": ""},
{"code": "6407172006", "name": "Muara Kelawit", "level": "desa_kelurahan", "parent": "640717", "bps_code": ""},
{"code": "6407172007", "name": "Bentas", "level": "desa_kelurahan", "parent": "640717", "bps_code": ""},
{"code": "6407172008", "name": "Betung", "level": "desa_kelurahan", "parent": "640717", "bps_code": ""},
{"code": "6407172009", "name": "Kiaq", "level": "desa_kelurahan", "parent": "640717", "bps_code": ""},
{"code": "6407172010", "name": "Tendiq", "level": "desa_kelurahan", "parent": "640717", "bps_code": ""},
{"code": "6407172011", "name": "Penawang", "level": "desa_kelurahan", "parent": "640717", "bps_code": ""},
{"code": "6407172012", "name": "Lendian Liang Nayuq", "level": "desa_kelurahan", "parent": "640717", "bps_code": ""},
{"code": "6407172013", "name": "Kenyanyan", "level": "desa_kelurahan", "parent": "640717", "bps_code": ""},
{"code": "6407172014", "name": "Rikong", "level": "desa_kelurahan", "parent": "640717", "bps_code": ""},
{"code": "6407172015", "name": "Kendesiq", "level": "desa_kelurahan", "parent": "640717", "bps_code": ""},
{"code": "6407172016", "name": "Muara Ponaq", "level": "desa_kelurahan", "parent": "640717", "bps_code": ""},
{"code": "640718", "name": "Mook Manaar Bulatn", "level": "kecamatan", "parent": "6407", "bps_code": ""},
{"code": "6407182001", "name": "Sakaq Lotoq", "level": "desa_kelurahan", "parent": "640718", "bps_code": ""},
{"code": "6407182002", "name": "Sakaq Tada", "level": "desa_kelurahan", "parent": "640718", "bps_code": ""},
{"code": "6407182003", "name": "Gemuruh", "level": "desa_kelurahan", "parent": "640718", "bps_code": ""},
{"code": "6407182004", "name": "Karangan", "level": "desa_kelurahan", "parent": "640718", "bps_code": ""},
{"code": "6407182005", "name": "Merayaq", "level": "desa_kelurahan", "parent": "640718", "bps_code": ""},
{"code": "6407182006", "name": "Linggang Marimun", "level": "desa_kelurahan", "parent": "640718", "bps_code": ""},
{"code": "6407182007", "name": "Kelumpang", "level": "desa_kelurahan", "parent": "640718", "bps_code": ""},
{"code": "6407182008", "name": "Gadur", "level": "desa_kelurahan", "parent": "640718", "bps_code": ""},
{"code": "6407182009", "name": "Linggang Muara Batuq", "level": "desa_kelurahan", "parent": "640718", "bps_code": ""},
{"code": "6407182010", "name": "Muara Jawaq", "level": "desa_kelurahan", "parent": "640718", "bps_code": ""},
{"code": "6407182011", "name": "Abit", "level": "desa_kelurahan", "parent": "640718", "bps_code": ""},
{"code": "6407182012", "name": "Rembayan", "level": "desa_kelurahan", "parent": "640718", "bps_code": ""},
{"code": "6407182014", "name": "Gunung Rampah", "level": "desa_kelurahan", "parent": "640718", "bps_code": ""},
{"code": "6407182015", "name": "Jengan", "level": "desa_kelurahan", "parent": "640718", "bps_code": ""},
{"code": "6407182016", "name": "Muara Kalaq", "level": "desa_kelurahan", "parent": "640718", "bps_code": ""},
{"code": "6407182017", "name": "Tondoh", "level": "desa_kelurahan", "parent": "640718", "bps_code": ""},
{"code": "640719", "name": "Tering", "level": "kecamatan", "parent": "6407", "bps_code": ""},
{"code": "6407192001", "name": "Tering Baru", "level": "desa_kelurahan", "parent": "640719", "bps_code": ""},
{"code": "6407192002", "name": "Tering Lama", "level": "desa_kelurahan", "parent": "640719", "bps_code": ""},
{"code": "6407192003", "name": "Linggang Tering Seberang", "level": "desa_kelurahan", "parent": "640719", "bps_code": ""},
{"code": "6407192004", "name": "Tukul", "level": "desa_kelurahan", "parent": "640719", "bps_code": ""},
{"code": "6407192005", "name": "Linggang Kelubaq", "level": "desa_kelurahan", "parent": "640719", "bps_code": ""},
{"code": "6407192006", "name": "Linggang Purworejo", "level": "desa_kelurahan", "parent": "640719", "bps_code": ""},
{"code": "6407192007", "name": "Linggang Jelemuq", "level": "desa_kelurahan", "parent": "640719", "bps_code": ""},
{"code": "6407192008", "name": "Kelian Dalam", "level": "desa_kelurahan", "parent": "640719", "bps_code": ""},
{"code": "6407192009", "name": "Linggang Muara Mujan", "level": "desa_kelurahan", "parent": "640719", "bps_code": ""},
{"code": "6407192010", "name": "Muyub Ulu", "level": "desa_kelurahan", "parent": "640719", "bps_code": ""},
{"code": "6407192011", "name": "Muyub Aket", "level": "desa_kelurahan", "parent": "640719", "bps_code": ""},
{"code": "6407192013", "name": "Linggang Muyub Ilir", "level": "desa_kelurahan", "parent": "640719", "bps_code": ""},
{"code": "6407192014", "name": "Gabung Baru", "level": "desa_kelurahan", "parent": "640719", "bps_code": ""},
{"code": "6407192015", "name": "Linggang Banjarejo", "level": "desa_kelurahan", "parent": "640719", "bps_code": ""},
{"code": "6407192016", "name": "Tering Lama Ulu", "level": "desa_kelurahan", "parent": "640719", "bps_code": ""},
{"code": "640720", "name": "Sekolaq Darat", "level": "kecamatan", "parent": "6407", "bps_code": ""},
{"code": "6407202001", "name": "Sekolaq Joleq", "level": "desa_kelurahan", "parent": "640720", "bps_code": ""},
{"code": "6407202002", "name": "Sekolaq Muliaq", "level": "desa_kelurahan", "parent": "640720", "bps_code": ""},
{"code": "6407202003", "name": "Sekolaq Oday", "level": "desa_kelurahan", "parent": "640720", "bps_code": ""},
{"code": "6407202004", "name": "Srimulyo", "level": "desa_kelurahan", "parent": "640720", "bps_code": ""},
{"code": "6407202005", "name": "Sumber Bangun", "level": "desa_kelurahan", "parent": "640720", "bps_code": ""},
{"code": "6407202006", "name": "Sumber Rejo", "level": "desa_kelurahan", "parent": "640720", "bps_code": ""},
{"code": "6407202007", "name": "Sekolaq Darat", "level": "desa_kelurahan", "parent": "640720", "bps_code": ""},
{"code": "6407202008", "name": "Leleng", "level": "desa_kelurahan", "parent": "640720", "bps_code": ""},
{"code": "6408", "name": "Kabupaten Kutai Timur", "level": "kabupaten_kota", "parent": "64", "bps_code": "6404"},
{"code": "640801", "name": "Muara Ancalong", "level": "kecamatan", "parent": "6408", "bps_code": ""},
{"code": "6408012001", "name": "Senyiur", "level": "desa_kelurahan", "parent": "640801", "bps_code": ""},
{"code": "6408012002", "name": "Kelinjau Ilir", "level": "desa_kelurahan", "parent": "640801", "bps_code": ""},
{"code": "6408012003", "name": "Kelinjau Ulu", "level": "desa_kelurahan", "parent": "640801", "bps_code": ""},
{"code": "6408012004", "name": "Long Nah", "level": "desa_kelurahan", "parent": "640801", "bps_code": ""},
{"code": "6408012006", "name": "Long Tesak", "level": "desa_kelurahan", "parent": "640801", "bps_code": ""},
{"code": "6408012009", "name": "Gemar Baru", "level": "desa_kelurahan", "parent": "640801", "bps_code": ""},
{"code": "6408012012", "name": "Long Poq Baru", "level": "desa_kelurahan", "parent": "640801", "bps_code": ""},
{"code": "6408012013", "name": "Muara Dun", "level": "desa_kelurahan", "parent": "640801", "bps_code": ""},
{"code": "6408012014", "name": "Teluk Baru", "level": "desa_kelurahan", "parent": "640801", "bps_code": ""},
{"code": "640802", "name": "Muara Wahau", "level": "kecamatan", "parent": "6408", "bps_code": ""},
{"code": "6408022001", "name": "Jak Luay", "level": "desa_kelurahan", "parent": "640802", "bps_code": ""},
{"code": "6408022002", "name": "Nehes Liah Bing", "level": "desa_kelurahan", "parent": "640802", "bps_code": ""},
{"code": "6408022003", "name": "Muara Wahau", "level": "desa_kelurahan", "parent": "640802", "bps_code": ""},
{"code": "6408022004", "name": "Dabeq", "level": "desa_kelurahan", "parent": "640802", "bps_code": ""},
{"code": "6408022005", "name": "Diaq Lay", "level": "desa_kelurahan", "parent": "640802", "bps_code": ""},
{"code": "6408022006", "name": "Benhes", "level": "desa_kelurahan", "parent": "640802", "bps_code": ""},
{"code": "6408022007", "name": "Wanasari", "level": "desa_kelurahan", "parent": "640802", "bps_code": ""},
{"code": "6408022008", "name": "Wahau Baru", "level": "desa_kelurahan", "parent": "640802", "bps_code": ""},
{"code": "6408022009", "name": "Karya Bhakti", "level": "desa_kelurahan", "parent": "640802", "bps_code": ""},
{"code": "6408022010", "name": "Long Wehea", "level": "desa_kelurahan", "parent": "640802", "bps_code": ""},
{"code": "640803", "name": "Muara Bengkal", "level": "kecamatan", "parent": "6408", "bps_code": ""},
{"code": "6408032001", "name": "Senambah", "level": "desa_kelurahan", "parent": "640803", "bps_code": ""},
{"code": "6408032002", "name": "Ngayau", "level": "desa_kelurahan", "parent": "640803", "bps_code": ""},
{"code": "6408032003", "name": "Muara Bengkal Ilir", "level": "desa_kelurahan", "parent": "640803", "bps_code": ""},
{"code": "6408032004", "name": "Muara Bengkal Ulu", "level": "desa_kelurahan", "parent": "640803", "bps_code": ""},
{"code": "6408032005", "name": "Benua Baru", "level": "desa_kelurahan", "parent": "640803", "bps_code": ""},
{"code": "6408032013", "name": "Mulupan", "level": "desa_kelurahan", "parent": "640803", "bps_code": ""},
{"code": "6408032014", "name": "Batu Balai", "level": "desa_kelurahan", "parent": "640803", "bps_code": ""},
{"code": "640804", "name": "Sangatta Utara", "level": "kecamatan", "parent": "6408", "bps_code": ""},
{"code": "6408041010", "name": "Teluk Lingga", "level": "desa_kelurahan", "parent": "640804", "bps_code": ""},
{"code": "6408042001", "name": "Sangatta Utara", "level": "desa_kelurahan", "parent": "640804", "bps_code": ""},
{"code": "6408042011", "name": "Singa Gembara", "level": "desa_kelurahan", "parent": "640804", "bps_code": ""},
{"code": "6408042012", "name": "Swarga Bara", "level": "desa_kelurahan", "parent": "640804", "bps_code": ""},
{"code": "640805", "name": "Sangkulirang", "level": "kecamatan", "parent": "6408", "bps_code": ""},
{"code": "6408052001", "name": "Kerayaan", "level": "desa_kelurahan", "parent": "640805", "bps_code": ""},
{"code": "6408052002", "name": "Tanjung Manis", "level": "desa_kelurahan", "parent": "640805", "bps_code": ""},
{"code": "6408052003", "name": "Peridan", "level": "desa_kelurahan", "parent": "640805", "bps_code": ""},
{"code": "6408052004", "name": "Saka", "level": "desa_kelurahan", "parent": "640805", "bps_code": ""},
{"code": "6408052005", "name": "Mandu Dalam", "level": "desa_kelurahan", "parent": "640805", "bps_code": ""},
{"code": "6408052006", "name": "Benua Baru Ilir", "level": "desa_kelurahan", "parent": "640805", "bps_code": ""},
{"code": "6408052011", "name": "Sempayau", "level": "desa_kelurahan", "parent": "640805", "bps_code": ""},
{"code": "6408052012", "name": "Pelawan", "level": "desa_kelurahan", "parent": "640805", "bps_code": ""},
{"code": "6408052013", "name": "Tepian Terap", "level": "desa_kelurahan", "parent": "640805", "bps_code": ""},
{"code": "6408052015", "name": "Maloy", "level": "desa_kelurahan", "parent": "640805", "bps_code": ""},
{"code": "6408052016", "name": "Benua Baru Ulu", "level": "desa_kelurahan", "parent": "640805", "bps_code": ""},
{"code": "6408052017", "name": "Kolek", "level": "desa_kelurahan", "parent": "640805", "bps_code": ""},
{"code": "6408052018", "name": "Pulau Miang", "level": "desa_kelurahan", "parent": "640805", "bps_code": ""},
{"code": "6408052019", "name": "Perupuk", "level": "desa_kelurahan", "parent": "640805", "bps_code": ""},
{"code": "6408052020", "name": "Mandu Pantai Sejahtera", "level": "desa_kelurahan", "parent": "640805", "bps_code": ""},
{"code": "640806", "name": "Busang", "level": "kecamatan", "parent": "6408", "bps_code": ""},
{"code": "6408062001", "name": "Long Bentuq", "level": "desa_kelurahan", "parent": "640806", "bps_code": ""},
{"code": "6408062002", "name": "Long Pejeng", "level": "desa_kelurahan", "parent": "640806", "bps_code": ""},
{"code": "6408062003", "name": "Long Lees", "level": "desa_kelurahan", "parent": "640806", "bps_code": ""},
{"code": "6408062004", "name": "Mekar Baru", "level": "desa_kelurahan", "parent": "640806", "bps_code": ""},
{"code": "6408062005", "name": "Rantau Sentosa", "level": "desa_kelurahan", "parent": "640806", "bps_code": ""},
{"code": "6408062006", "name": "Long Nyelong", "level": "desa_kelurahan", "parent": "640806", "bps_code": ""},
{"code": "640807", "name": "Telen", "level": "kecamatan", "parent": "6408", "bps_code": ""},
{"code": "6408072001", "name": "Marah Haloq", "level": "desa_kelurahan", "parent": "640807", "bps_code": ""},
{"code": "6408072002", "name": "Lung Melah", "level": "desa_kelurahan", "parent": "640807", "bps_code": ""},
{"code": "6408072003", "name": "Juk Ayaq", "level": "desa_kelurahan", "parent": "640807", "bps_code": ""},
{"code": "6408072004", "name": "Long Segar", "level": "desa_kelurahan", "parent": "640807", "bps_code": ""},
{"code": "6408072005", "name": "Long Noran", "level": "desa_kelurahan", "parent": "640807", "bps_code": ""},
{"code": "6408072006", "name": "Muara Pantun", "level": "desa_kelurahan", "parent": "640807", "bps_code": ""},
{"code": "6408072007", "name": "Rantau Panjang", "level": "desa_kelurahan", "parent": "640807", "bps_code": ""},
{"code": "6408072008", "name": "Kernyanyan", "level": "desa_kelurahan", "parent": "640807", "bps_code": ""},
{"code": "640808", "name": "Kombeng", "level": "kecamatan", "parent": "6408", "bps_code": ""},
{"code": "6408082001", "name": "Makmur Jaya", "level": "desa_kelurahan", "parent": "640808", "bps_code": ""},
{"code": "6408082002", "name": "Marga Mulya", "level": "desa_kelurahan", "parent": "640808", "bps_code": ""},
{"code": "6408082003", "name": "Sukamaju", "level": "desa_kelurahan", "parent": "640808", "bps_code": ""},
{"code": "6408082004", "name": "Sidomulyo", "level": "desa_kelurahan", "parent": "640808", "bps_code": ""},
{"code": "6408082005", "name": "Sri Pantun", "level": "desa_kelurahan", "parent": "640808", "bps_code": ""},
{"code": "6408082006", "name": "Kombeng Indah", "level": "desa_kelurahan", "parent": "640808", "bps_code": ""},
{"code": "6408082007", "name": "Miau Baru", "level": "desa_kelurahan", "parent": "640808", "bps_code": ""},
{"code": "640809", "name": "Bengalon", "level": "kecamatan", "parent": "6408", "bps_code": ""},
{"code": "6408092001", "name": "Sepaso", "level": "desa_kelurahan", "parent": "640809", "bps_code": ""},
{"code": "6408092002", "name": "Sekerat", "level": "desa_kelurahan", "parent": "640809", "bps_code": ""},
{"code": "6408092003", "name": "Keraitan", "level": "desa_kelurahan", "parent": "640809", "bps_code": ""},
{"code": "6408092004", "name": "Tepian Langsat", "level": "desa_kelurahan", "parent": "640809", "bps_code": ""},
{"code": "6408092005", "name": "Tebangan Lembak", "level": "desa_kelurahan", "parent": "640809", "bps_code": ""},
{"code": "6408092006", "name": "Sepaso Timur", "level": "desa_kelurahan", "parent": "640809", "bps_code": ""},
{"code": "6408092007", "name": "Sepaso Selatan", "level": "desa_kelurahan", "parent": "640809", "bps_code": ""},
{"code": "6408092008", "name": "Muara Bengalon", "level": "desa_kelurahan", "parent": "640809", "bps_code": ""},
{"code": "6408092009", "name": "Tepian Baru", "level": "desa_kelurahan", "parent": "640809", "bps_code": ""},
{"code": "6408092010", "name": "Tepian Indah", "level": "desa_kelurahan", "parent": "640809", "bps_code": ""},
{"code": "6408092011", "name": "Sepaso Barat", "level": "desa_kelurahan", "parent": "640809", "bps_code": ""},
{"code": "640810", "name": "Kaliorang", "level": "kecamatan", "parent": "6408", "bps_code": ""},
{"code": "6408102001", "name": "Kaliorang", "level": "desa_kelurahan", "parent": "640810", "bps_code": ""},
{"code": "6408102006", "name": "Bukit Makmur", "level": "desa_kelurahan", "parent": "640810", "bps_code": ""},
{"code": "6408102007", "name": "Bukit Harapan", "level": "desa_kelurahan", "parent": "640810", "bps_code": ""},
{"code": "6408102008", "name": "Citra Manunggal Jaya", "level": "desa_kelurahan", "parent": "640810", "bps_code": ""},
{"code": "6408102009", "name": "Bangun Jaya", "level": "desa_kelurahan", "parent": "640810", "bps_code": ""},
{"code": "6408102010", "name": "Bumi Sejahtera", "level": "desa_kelurahan", "parent": "640810", "bps_code": ""},
{"code": "6408102013", "name": "Selangkau", "level": "desa_kelurahan", "parent": "640810", "bps_code": ""},
{"code": "640811", "name": "Sandaran", "level": "kecamatan", "parent": "6408", "bps_code": ""},
{"code": "6408112001", "name": "Sandaran", "level": "desa_kelurahan", "parent": "640811", "bps_code": ""},
{"code": "6408112002", "name": "Manubar", "level": "desa_kelurahan", "parent": "640811", "bps_code": ""},
{"code": "6408112003", "name": "Tadoan", "level": "desa_kelurahan", "parent": "640811", "bps_code": ""},
{"code": "6408112004", "name": "Marukangan", "level": "desa_kelurahan", "parent": "640811", "bps_code": ""},
{"code": "6408112005", "name": "Susuk Luar", "level": "desa_kelurahan", "parent": "640811", "bps_code": ""},
{"code": "6408112006", "name": "Susuk Dalam", "level": "desa_kelurahan", "parent": "640811", "bps_code": ""},
{"code": "6408112007", "name": "Tanjung Mangkaliat", "level": "desa_kelurahan", "parent": "640811", "bps_code": ""},
{"code": "6408112008", "name": "Manubar Dalam", "level": "desa_kelurahan", "parent": "640811", "bps_code": ""},
{"code": "6408112009", "name": "Susuk Tengah", "level": "desa_kelurahan", "parent": "640811", "bps_code": ""},
{"code": "640812", "name": "Sangatta Selatan", "level": "kecamatan", "parent": "6408", "bps_code": ""},
{"code": "6408121002", "name": "Singa Geweh", "level": "desa_kelurahan", "parent": "640812", "bps_code": ""},
{"code": "6408122001", "name": "Sangatta Selatan", "level": "desa_kelurahan", "parent": "640812", "bps_code": ""},
{"code": "6408122003", "name": "Sangkima", "level": "desa_kelurahan", "parent": "640812", "bps_code": ""},
{"code": "6408122004", "name": "Teluk Singkama", "level": "desa_kelurahan", "parent": "640812", "bps_code": ""},
{"code": "640813", "name": "Teluk Pandan", "level": "kecamatan", "parent": "6408", "bps_code": ""},
{"code": "6408132001", "name": "Teluk Pandan", "level": "desa_kelurahan", "parent": "640813", "bps_code": ""},
{"code": "6408132002", "name": "Suka Rahmat", "level": "desa_kelurahan", "parent": "640813", "bps_code": ""},
{"code": "6408132003", "name": "Suka Damai", "level": "desa_kelurahan", "parent": "640813", "bps_code": ""},
{"code": "6408132004", "name": "Kandolo", "level": "desa_kelurahan", "parent": "640813", "bps_code": ""},
{"code": "6408132005", "name": "Danau Redan", "level": "desa_kelurahan", "parent": "640813", "bps_code": ""},
{"code": "6408132006", "name": "Martadinata", "level": "desa_kelurahan", "parent": "640813", "bps_code": ""},
{"code": "640814", "name": "Rantau Pulung", "level": "kecamatan", "parent": "6408", "bps_code": ""},
{"code": "6408142001", "name": "Mukti Jaya", "level": "desa_kelurahan", "parent": "640814", "bps_code": ""},
{"code": "6408142002", "name": "Pulung Sari", "level": "desa_kelurahan", "parent": "640814", "bps_code": ""},
{"code": "6408142003", "name": "Margo Mulyo", "level": "desa_kelurahan", "parent": "640814", "bps_code": ""},
{"code": "6408142004", "name": "Rantau Makmur", "level": "desa_kelurahan", "parent": "640814", "bps_code": ""},
{"code": "6408142005", "name": "Manunggal Jaya", "level": "desa_kelurahan", "parent": "640814", "bps_code": ""},
{"code": "6408142006", "name": "Tanjung Labu", "level": "desa_kelurahan", "parent": "640814", "bps_code": ""},
{"code": "6408142007", "name": "Kebon Agung", "level": "desa_kelurahan", "parent": "640814", "bps_code": ""},
{"code": "6408142008", "name": "Tepian Makmur", "level": "desa_kelurahan", "parent": "640814", "bps_code": ""},
{"code": "6408142009", "name": "Masalap Raya", "level": "desa_kelurahan", "parent": "640814", "bps_code": ""},
{"code": "640815", "name": "Kaubun", "level": "kecamatan", "parent": "6408", "bps_code": ""},
{"code": "6408152001", "name": "Bumi Etam", "level": "desa_kelurahan", "parent": "640815", "bps_code": ""},
{"code": "6408152002", "name": "Bumi Rapak", "level": "desa_kelurahan", "parent": "640815", "bps_code": ""},
{"code": "6408152003", "name": "Bumi Jaya", "level": "desa_kelurahan", "parent": "640815", "bps_code": ""},
{"code": "6408152004", "name": "Cipta Graha", "level": "desa_kelurahan", "parent": "640815", "bps_code": ""},
{"code": "6408152005", "name": "Kadungan Jaya", "level": "desa_kelurahan", "parent": "640815", "bps_code": ""},
{"code": "6408152006", "name": "Pengadan Baru", "level": "desa_kelurahan", "parent": "640815", "bps_code": ""},
{"code": "6408152007", "name": "Mata Air", "level": "desa_kelurahan", "parent": "640815", "bps_code": ""},
{"code": "6408152008", "name": "Bukit Permata", "level": "desa_kelurahan", "parent": "640815", "bps_code": ""},
{"code": "640816", "name": "Karangan", "level": "kecamatan", "parent": "6408", "bps_code": ""},
{"code": "6408162001", "name": "Karangan Dalam", "level": "desa_kelurahan", "parent": "640816", "bps_code": ""},
{"code": "6408162002", "name": "Batu Lepoq", "level": "desa_kelurahan", "parent": "640816", "bps_code": ""},
{"code": "6408162003", "name": "Pengadan", "level": "desa_kelurahan", "parent": "640816", "bps_code": ""},
{"code": "6408162004", "name": "Baay", "level": "desa_kelurahan", "parent": "640816", "bps_code": ""},
{"code": "6408162005", "name": "Mukti Lestari", "level": "desa_kelurahan", "parent": "640816", "bps_code": ""},
{"code": "6408162006", "name": "Karangan Seberang", "level": "desa_kelurahan", "parent": "640816", "bps_code": ""},
{"code": "6408162007", "name": "Karangan Hilir", "level": "desa_kelurahan", "parent": "640816", "bps_code": ""},
{"code": "640817", "name": "Batu Ampar", "level": "kecamatan", "parent": "6408", "bps_code": ""},
{"code": "6408172001", "name": "Batu Timbau", "level": "desa_kelurahan", "parent": "640817", "bps_code": ""},
{"code": "6408172002", "name": "Beno Harapan", "level": "desa_kelurahan", "parent": "640817", "bps_code": ""},
{"code": "6408172003", "name": "Mugi Rahayu", "level": "desa_kelurahan", "parent": "640817", "bps_code": ""},
{"code": "6408172004", "name": "Mawai Indah", "level": "desa_kelurahan", "parent": "640817", "bps_code": ""},
{"code": "6408172005", "name": "Himba Lestari", "level": "desa_kelurahan", "parent": "640817", "bps_code": ""},
{"code": "6408172006", "name": "Telaga", "level": "desa_kelurahan", "parent": "640817", "bps_code": ""},
{"code": "6408172007", "name": "Batu Timbau Ulu", "level": "desa_kelurahan", "parent": "640817", "bps_code": ""},
{"code": "640818", "name": "Long Mesangat", "level": "kecamatan", "parent": "6408", "bps_code": ""},
{"code": "6408182001", "name": "Sika Makmur", "level": "desa_kelurahan", "parent": "640818", "bps_code": ""},
{"code": "6408182002", "name": "Segoy Makmur", "level": "desa_kelurahan", "parent": "640818", "bps_code": ""},
{"code": "6408182003", "name": "Mukti Utama", "level": "desa_kelurahan", "parent": "640818", "bps_code": ""},
{"code": "6408182004", "name": "Sumber Sari", "level": "desa_kelurahan", "parent": "640818", "bps_code": ""},
{"code": "6408182005", "name": "Melan", "level": "desa_kelurahan", "parent": "640818", "bps_code": ""},
{"code": "6408182006", "name": "Tanah Abang", "level": "desa_kelurahan", "parent": "640818", "bps_code": ""},
{"code": "6408182007", "name": "Sumber Agung", "level": "desa_kelurahan", "parent": "640818", "bps_code": ""},
{"code": "6409", "name": "Kabupaten Penajam Paser Utara", "level": "kabupaten_kota", "parent": "64", "bps_code": "6409"},
{"code": "640901", "name": "Penajam", "level": "kecamatan", "parent": "6409", "bps_code": ""},
{"code": "6409011001", "name": "Tanjung Tengah", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409011002", "name": "Salo Loang", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409011003", "name": "Petung", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409011004", "name": "Lawe-lawe", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409011005", "name": "Pejala", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409011006", "name": "Kampung Baru", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409011007", "name": "Sesumpu", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409011008", "name": "Sungai Parit", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409011009", "name": "Nipah-Nipah", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409011010", "name": "Nenang", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409011011", "name": "Penajam", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409011012", "name": "Gunung Seteleng", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409011013", "name": "Buluminung", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409011014", "name": "Sotek", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409011015", "name": "Sepan", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409011016", "name": "Riko", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409011017", "name": "Gersik", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409011018", "name": "Jenebora", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409011019", "name": "Pantai Lango", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409012020", "name": "Giri Mukti", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409012021", "name": "Bukit Subur", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409012022", "name": "Sidorejo", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "6409012023", "name": "Giri Purwa", "level": "desa_kelurahan", "parent": "640901", "bps_code": ""},
{"code": "640902", "name": "Waru", "level": "kecamatan", "parent": "6409", "bps_code": ""},
{"code": "6409021003", "name": "Waru", "level": "desa_kelurahan", "parent": "640902", "bps_code": ""},
{"code": "6409022001", "name": "Api-api", "level": "desa_kelurahan", "parent": "640902", "bps_code": ""},
{"code": "6409022002", "name": "Sesulu", "level": "desa_kelurahan", "parent": "640902", "bps_code": ""},
{"code": "6409022004", "name": "Bangun Mulya", "level": "desa_kelurahan", "parent": "640902", "bps_code": ""},
{"code": "640903", "name": "Babulu", "level": "kecamatan", "parent": "6409", "bps_code": ""},
{"code": "6409032001", "name": "Babulu Darat", "level": "desa_kelurahan", "parent": "640903", "bps_code": ""},
{"code": "6409032002", "name": "Labangka", "level": "desa_kelurahan", "parent": "640903", "bps_code": ""},
{"code": "6409032003", "name": "Babulu Laut", "level": "desa_kelurahan", "parent": "640903", "bps_code": ""},
{"code": "6409032004", "name": "Gunung Intan", "level": "desa_kelurahan", "parent": "640903", "bps_code": ""},
{"code": "6409032005", "name": "Gunung Makmur", "level": "desa_kelurahan", "parent": "640903", "bps_code": ""},
{"code": "6409032006", "name": "Sebakung Jaya", "level": "desa_kelurahan", "parent": "640903", "bps_code": ""},
{"code": "6409032007", "name": "Rawa Mulia", "level": "desa_kelurahan", "parent": "640903", "bps_code": ""},
{"code": "6409032008", "name": "Sri Raharja", "level": "desa_kelurahan", "parent": "640903", "bps_code": ""},
{"code": "6409032009", "name": "Sumber Sari", "level": "desa_kelurahan", "parent": "640903", "bps_code": ""},
{"code": "6409032010", "name": "Rintik", "level": "desa_kelurahan", "parent": "640903", "bps_code": ""},
{"code": "6409032011", "name": "Gunung Mulia", "level": "desa_kelurahan", "parent": "640903", "bps_code": ""},
{"code": "6409032012", "name": "Labangka Barat", "level": "desa_kelurahan", "parent": "640903", "bps_code": ""},
{"code": "640904", "name": "Sepaku", "level": "kecamatan", "parent": "6409", "bps_code": ""},
{"code": "6409041005", "name": "Sepaku", "level": "desa_kelurahan", "parent": "640904", "bps_code": ""},
{"code": "6409041006", "name": "Pemaluan", "level": "desa_kelurahan", "parent": "640904", "bps_code": ""},
{"code": "6409041007", "name": "Maridan", "level": "desa_kelurahan", "parent": "640904", "bps_code": ""},
{"code": "6409041008", "name": "Mentawir", "level": "desa_kelurahan", "parent": "640904", "bps_code": ""},
{"code": "6409042001", "name": "Tengin Baru", "level": "desa_kelurahan", "parent": "640904", "bps_code": ""},
{"code": "6409042002", "name": "Bukit Raya", "level": "desa_kelurahan", "parent": "640904", "bps_code": ""},
{"code": "6409042003", "name": "Suka Raja", "level": "desa_kelurahan", "parent": "640904", "bps_code": ""},
{"code": "6409042004", "name": "Bumi Harapan", "level": "desa_kelurahan", "parent": "640904", "bps_code": ""},
{"code": "6409042009", "name": "Argo Mulyo", "level": "desa_kelurahan", "parent": "640904", "bps_code": ""},
{"code": "6409042010", "name": "Semoi Dua", "level": "desa_kelurahan", "parent": "640904", "bps_code": ""},
{"code": "6409042011", "name": "Suko Mulyo", "level": "desa_kelurahan", "parent": "640904", "bps_code": ""},
{"code": "6409042012", "name": "Wono Sari", "level": "desa_kelurahan", "parent": "640904", "bps_code": ""},
{"code": "6409042013", "name": "Karang Jinawi", "level": "desa_kelurahan", "parent": "640904", "bps_code": ""},
{"code": "6409042014", "name": "Binuang", "level": "desa_kelurahan", "parent": "640904", "bps_code": ""},
{"code": "6409042015", "name": "Telemow", "level": "desa_kelurahan", "parent": "640904", "bps_code": ""},
{"code": "6411", "name": "Kabupaten Mahakam Ulu", "level": "kabupaten_kota", "parent": "64", "bps_code": "6411"},
{"code": "641101", "name": "Long Bagun", "level": "kecamatan", "parent": "6411", "bps_code": ""},
{"code": "6411012001", "name": "Long Hurai", "level": "desa_kelurahan", "parent": "641101", "bps_code": ""},
{"code": "6411012002", "name": "Long Melaham", "level": "desa_kelurahan", "parent": "641101", "bps_code": ""},
{"code": "6411012003", "name": "Memahak Besar", "level": "desa_kelurahan", "parent": "641101", "bps_code": ""},
{"code": "6411012004", "name": "Memahak Ulu", "level": "desa_kelurahan", "parent": "641101", "bps_code": ""},
{"code": "6411012005", "name": "Batu Majang", "level": "desa_kelurahan", "parent": "641101", "bps_code": ""},
{"code": "6411012006", "name": "Ujoh Bilang", "level": "desa_kelurahan", "parent": "641101", "bps_code": ""},
{"code": "6411012007", "name": "Long Bagun Ilir", "level": "desa_kelurahan", "parent": "641101", "bps_code": ""},
{"code": "6411012008", "name": "Long Bagun Ulu", "level": "desa_kelurahan", "parent": "641101", "bps_code": ""},
{"code": "6411012009", "name": "Batoq Kelo", "level": "desa_kelurahan", "parent": "641101", "bps_code": ""},
{"code": "6411012010", "name": "Long Merah", "level": "desa_kelurahan", "parent": "641101", "bps_code": ""},
{"code": "6411012011", "name": "Rukun Damai", "level": "desa_kelurahan", "parent": "641101", "bps_code": ""},
{"code": "641102", "name": "Long Hubung", "level": "kecamatan", "parent": "6411", "bps_code": ""},
{"code": "6411022001", "name": "Long Hubung", "level": "desa_kelurahan", "parent": "641102", "bps_code": ""},
{"code": "6411022002", "name": "Memahak Teboq", "level": "desa_kelurahan", "parent": "641102", "bps_code": ""},
{"code": "6411022003", "name": "Lutan", "level": "desa_kelurahan", "parent": "641102", "bps_code": ""},
{"code": "6411022004", "name": "Matalibaq", "level": "desa_kelurahan", "parent": "641102", "bps_code": ""},
{"code": "6411022005", "name": "Datah Bilang Ilir", "level": "desa_kelurahan", "parent": "641102", "bps_code": ""},
{"code": "6411022006", "name": "Datah Bilang Ulu", "level": "desa_kelurahan", "parent": "641102", "bps_code": ""},
{"code": "6411022007", "name": "Tri Pariq Makmur", "level": "desa_kelurahan", "parent": "641102", "bps_code": ""},
{"code": "6411022008", "name": "Wana Pariq", "level": "desa_kelurahan", "parent": "641102", "bps_code": ""},
{"code": "6411022009", "name": "Datah Bilang Baru", "level": "desa_kelurahan", "parent": "641102", "bps_code": ""},
{"code": "6411022010", "name": "Sirau", "level": "desa_kelurahan", "parent": "641102", "bps_code": ""},
{"code": "6411022011", "name": "Long Hubung Ulu", "level": "desa_kelurahan", "parent": "641102", "bps_code": ""},
{"code": "641103", "name": "Laham", "level": "kecamatan", "parent": "6411", "bps_code": ""},
{"code": "6411032001", "name": "Laham", "level": "desa_kelurahan", "parent": "641103", "bps_code": ""},
{"code": "6411032002", "name": "Long Gelawang", "level": "desa_kelurahan", "parent": "641103", "bps_code": ""},
{"code": "6411032003", "name": "Muara Ratah", "level": "desa_kelurahan", "parent": "641103", "bps_code": ""},
{"code": "6411032004", "name": "Danum Paroy", "level": "desa_kelurahan", "parent": "641103", "bps_code": ""},
{"code": "6411032005", "name": "Nyaribungan", "level": "desa_kelurahan", "parent": "641103", "bps_code": ""},
{"code": "641104", "name": "Long Apari", "level": "kecamatan", "parent": "6411", "bps_code": ""},
{"code": "6411042001", "name": "Long Penaneh I", "level": "desa_kelurahan", "parent": "641104", "bps_code": ""},
{"code": "6411042002", "name": "Long Kerioq", "level": "desa_kelurahan", "parent": "641104", "bps_code": ""},
{"code": "6411042003", "name": "Long Penaneh II", "level": "desa_kelurahan", "parent": "641104", "bps_code": ""},
{"code": "6411042004", "name": "Tiong Ohang", "level": "desa_kelurahan", "parent": "641104", "bps_code": ""},
{"code": "6411042005", "name": "Long Penaneh III", "level": "desa_kelurahan", "parent": "641104", "bps_code": ""},
{"code": "6411042006", "name": "Tiong Bu''u", "level": "desa_kelurahan", "parent": "641104", "bps_code": ""},
{"code": "6411042007", "name": "Naha Buan", "level": "desa_kelurahan", "parent": "641104", "bps_code": ""},
{"code": "6411042008", "name": "Naha Tifab", "level": "desa_kelurahan", "parent": "641104", "bps_code": ""},
{"code": "6411042009", "name": "Naha Silat", "level": "desa_kelurahan", "parent": "641104", "bps_code": ""},
{"code": "6411042010", "name": "Long Apari", "level": "desa_kelurahan", "parent": "641104", "bps_code": ""},
{"code": "641105", "name": "Long Pahangai", "level": "kecamatan", "parent": "6411", "bps_code": ""},
{"code": "6411052001", "name": "Delang Kerohong", "level": "desa_kelurahan", "parent": "641105", "bps_code": ""},
{"code": "6411052002", "name": "Long Pakaq", "level": "desa_kelurahan", "parent": "641105", "bps_code": ""},
{"code": "6411052003", "name": "Long Lunuk", "level": "desa_kelurahan", "parent": "641105", "bps_code": ""},
{"code": "6411052004", "name": "Long Isun", "level": "desa_kelurahan", "parent": "641105", "bps_code": ""},
{"code": "6411052005", "name": "Naha Aru", "level": "desa_kelurahan", "parent": "641105", "bps_code": ""},
{"code": "6411052006", "name": "Datah Naha", "level": "desa_kelurahan", "parent": "641105", "bps_code": ""},
{"code": "6411052007", "name": "Lirung Ubing", "level": "desa_kelurahan", "parent": "641105", "bps_code": ""},
{"code": "6411052008", "name": "Long Pahangai I", "level": "desa_kelurahan", "parent": "641105", "bps_code": ""},
{"code": "6411052009", "name": "Long Pahangai II", "level": "desa_kelurahan", "parent": "641105", "bps_code": ""},
{"code": "6411052010", "name": "Long Tuyoq", "level": "desa_kelurahan", "parent": "641105", "bps_code": ""},
{"code": "6411052011", "name": "Liu Mulang", "level": "desa_kelurahan", "parent": "641105", "bps_code": ""},
{"code": "6411052012", "name": "Long Pakaq Baru", "level": "desa_kelurahan", "parent": "641105", "bps_code": ""},
{"code": "6411052013", "name": "Long Lunuk Baru", "level": "desa_kelurahan", "parent": "641105", "bps_code": ""},
{"code": "6471", "name": "Kota Balikpapan", "level": "kabupaten_kota", "parent": "64", "bps_code": "6471"},
{"code": "647101", "name": "Balikpapan Timur", "level": "kecamatan", "parent": "6471", "bps_code": ""},
{"code": "6471011001", "name": "Manggar", "level": "desa_kelurahan", "parent": "647101", "bps_code": ""},
{"code": "6471011002", "name": "Lamaru", "level": "desa_kelurahan", "parent": "647101", "bps_code": ""},
{"code": "6471011003", "name": "Teritip", "level": "desa_kelurahan", "parent": "647101", "bps_code": ""},
{"code": "6471011004", "name": "Manggar Baru", "level": "desa_kelurahan", "parent": "647101", "bps_code": ""},
{"code": "647102", "name": "Balikpapan Barat", "level": "kecamatan", "parent": "6471", "bps_code": ""},
{"code": "6471021001", "name": "Baru Ilir", "level": "desa_kelurahan", "parent": "647102", "bps_code": ""},
{"code": "6471021002", "name": "Baru Tengah", "level": "desa_kelurahan", "parent": "647102", "bps_code": ""},
{"code": "6471021003", "name": "Baru Ulu", "level": "desa_kelurahan", "parent": "647102", "bps_code": ""},
{"code": "6471021004", "name": "Kariangau", "level": "desa_kelurahan", "parent": "647102", "bps_code": ""},
{"code": "6471021005", "name": "Margo Mulyo", "level": "desa_kelurahan", "parent": "647102", "bps_code": ""},
{"code": "6471021006", "name": "Marga Sari", "level": "desa_kelurahan", "parent": "647102", "bps_code": ""},
{"code": "647103", "name": "Balikpapan Utara", "level": "kecamatan", "parent": "6471", "bps_code": ""},
{"code": "6471031001", "name": "Batu Ampar", "level": "desa_kelurahan", "parent": "647103", "bps_code": ""},
{"code": "6471031002", "name": "Gunung Samarinda", "level": "desa_kelurahan", "parent": "647103", "bps_code": ""},
{"code": "6471031003", "name": "Karang Joang", "level": "desa_kelurahan", "parent": "647103", "bps_code": ""},
{"code": "6471031004", "name": "Muara Rapak", "level": "desa_kelurahan", "parent": "647103", "bps_code": ""},
{"code": "6471031005", "name": "Gunung Samarinda Baru", "level": "desa_kelurahan", "parent": "647103", "bps_code": ""},
{"code": "6471031006", "name": "Graha Indah", "level": "desa_kelurahan", "parent": "647103", "bps_code": ""},
{"code": "647104", "name": "Balikpapan Tengah", "level": "kecamatan", "parent": "6471", "bps_code": ""},
{"code": "6471041001", "name": "Gunung Sari Ulu", "level": "desa_kelurahan", "parent": "647104", "bps_code": ""},
{"code": "6471041002", "name": "Gunung Sari Ilir", "level": "desa_kelurahan", "parent": "647104", "bps_code": ""},
{"code": "6471041003", "name": "Karang Rejo", "level": "desa_kelurahan", "parent": "647104", "bps_code": ""},
{"code": "6471041004", "name": "Karang Jati", "level": "desa_kelurahan", "parent": "647104", "bps_code": ""},
{"code": "6471041005", "name": "Mekar Sari", "level": "desa_kelurahan", "parent": "647104", "bps_code": ""},
{"code": "6471041006", "name": "Sumber Rejo", "level": "desa_kelurahan", "parent": "647104", "bps_code": ""},
{"code": "647105", "name": "Balikpapan Selatan", "level": "kecamatan", "parent": "6471", "bps_code": ""},
{"code": "6471051002", "name": "Sepinggan", "level": "desa_kelurahan", "parent": "647105", "bps_code": ""},
{"code": "6471051006", "name": "Gunung Bahagia", "level": "desa_kelurahan", "parent": "647105", "bps_code": ""},
{"code": "6471051008", "name": "Sepinggan Baru", "level": "desa_kelurahan", "parent": "647105", "bps_code": ""},
{"code": "6471051009", "name": "Sepinggan Raya", "level": "desa_kelurahan", "parent": "647105", "bps_code": ""},
{"code": "6471051010", "name": "Sungainangka", "level": "desa_kelurahan", "parent": "647105", "bps_code": ""},
{"code": "6471051011", "name": "Damai Baru", "level": "desa_kelurahan", "parent": "647105", "bps_code": ""},
{"code": "6471051012", "name": "Damai Bahagia", "level": "desa_kelurahan", "parent": "647105", "bps_code": ""},
{"code": "647106", "name": "Balikpapan Kota", "level": "kecamatan", "parent": "6471", "bps_code": ""},
{"code": "6471061001", "name": "Prapatan", "level": "desa_kelurahan", "parent": "647106", "bps_code": ""},
{"code": "6471061002", "name": "Telaga Sari", "level": "desa_kelurahan", "parent": "647106", "bps_code": ""},
{"code": "6471061003", "name": "Klandasan Ulu", "level": "desa_kelurahan", "parent": "647106", "bps_code": ""},
{"code": "6471061004", "name": "Klandasan Ilir", "level": "desa_kelurahan", "parent": "647106", "bps_code": ""},
{"code": "6471061005", "name": "Damai", "level": "desa_kelurahan", "parent": "647106", "bps_code": ""},
{"code": "6472", "name": "Kota Samarinda", "level": "kabupaten_kota", "parent": "64", "bps_code": "6472"},
{"code": "647201", "name": "Palaran", "level": "kecamatan", "parent": "6472", "bps_code": ""},
{"code": "6472011001", "name": "Rawa Makmur", "level": "desa_kelurahan", "parent": "647201", "bps_code": ""},
{"code": "6472011002", "name": "Handil Bakti", "level": "desa_kelurahan", "parent": "647201", "bps_code": ""},
{"code": "6472011003", "name": "Bukuan", "level": "desa_kelurahan", "parent": "647201", "bps_code": ""},
{"code": "6472011004", "name": "Simpang Pasir", "level": "desa_kelurahan", "parent": "647201", "bps_code": ""},
{"code": "6472011005", "name": "Bantuas", "level": "desa_kelurahan", "parent": "647201", "bps_code": ""},
{"code": "647202", "name": "Samarinda Seberang", "level": "kecamatan", "parent": "6472", "bps_code": ""},
{"code": "6472021001", "name": "Sungai Keledang", "level": "desa_kelurahan", "parent": "647202", "bps_code": ""},
{"code": "6472021002", "name": "Baqa", "level": "desa_kelurahan", "parent": "647202", "bps_code": ""},
{"code": "6472021003", "name": "Mesjid", "level": "desa_kelurahan", "parent": "647202", "bps_code": ""},
{"code": "6472021009", "name": "Mangkupalas", "level": "desa_kelurahan", "parent": "647202", "bps_code": ""},
{"code": "6472021010", "name": "Tenun Samarinda", "level": "desa_kelurahan", "parent": "647202", "bps_code": ""},
{"code": "6472021011", "name": "Gunung Panjang", "level": "desa_kelurahan", "parent": "647202", "bps_code": ""},
{"code": "647203", "name": "Samarinda Ulu", "level": "kecamatan", "parent": "6472", "bps_code": ""},
{"code": "6472031001", "name": "Teluk Lerong Ilir", "level": "desa_kelurahan", "parent": "647203", "bps_code": ""},
{"code": "6472031002", "name": "Jawa", "level": "desa_kelurahan", "parent": "647203", "bps_code": ""},
{"code": "6472031004", "name": "Air Putih", "level": "desa_kelurahan", "parent": "647203", "bps_code": ""},
{"code": "6472031005", "name": "Sidodadi", "level": "desa_kelurahan", "parent": "647203", "bps_code": ""},
{"code": "6472031006", "name": "Air Hitam", "level": "desa_kelurahan", "parent": "647203", "bps_code": ""},
{"code": "6472031007", "name": "Dadi Mulya", "level": "desa_kelurahan", "parent": "647203", "bps_code": ""},
{"code": "6472031008", "name": "Gunung Kelua", "level": "desa_kelurahan", "parent": "647203", "bps_code": ""},
{"code": "6472031009", "name": "Bukit Pinang", "level": "desa_kelurahan", "parent": "647203", "bps_code": ""},
{"code": "647204", "name": "Samarinda Ilir", "level": "kecamatan", "parent": "6472", "bps_code": ""},
{"code": "6472041001", "name": "Selili", "level": "desa_kelurahan", "parent": "647204", "bps_code": ""},
{"code": "6472041002", "name": "Sungai Dama", "level": "desa_kelurahan", "parent": "647204", "bps_code": ""},
{"code": "6472041003", "name": "Sidomulyo", "level": "desa_kelurahan", "parent": "647204", "bps_code": ""},
{"code": "6472041013", "name": "Sidodamai", "level": "desa_kelurahan", "parent": "647204", "bps_code": ""},
{"code": "6472041014", "name": "Pelita", "level": "desa_kelurahan", "parent": "647204", "bps_code": ""},
{"code": "647205", "name": "Samarinda Utara", "level": "kecamatan", "parent": "6472", "bps_code": ""},
{"code": "6472051002", "name": "Sempaja Selatan", "level": "desa_kelurahan", "parent": "647205", "bps_code": ""},
{"code": "6472051003", "name": "Lempake", "level": "desa_kelurahan", "parent": "647205", "bps_code": ""},
{"code": "6472051004", "name": "Sungai Siring", "level": "desa_kelurahan", "parent": "647205", "bps_code": ""},
{"code": "6472051010", "name": "Sempaja Utara", "level": "desa_kelurahan", "parent": "647205", "bps_code": ""},
{"code": "6472051011", "name": "Tanah Merah", "level": "desa_kelurahan", "parent": "647205", "bps_code": ""},
{"code": "6472051012", "name": "Sempaja Barat", "level": "desa_kelurahan", "parent": "647205", "bps_code": ""},
{"code": "6472051013", "name": "Sempaja Timur", "level": "desa_kelurahan", "parent": "647205", "bps_code": ""},
{"code": "6472051014", "name": "Budaya Pampang", "level": "desa_kelurahan", "parent": "647205", "bps_code": ""},
{"code": "647206", "name": "Sungai Kunjang", "level": "kecamatan", "parent": "6472", "bps_code": ""},
{"code": "6472061001", "name": "Loa Bakung", "level": "desa_kelurahan", "parent": "647206", "bps_code": ""},
{"code": "6472061002", "name": "Loa Buah", "level": "desa_kelurahan", "parent": "647206", "bps_code": ""},
{"code": "6472061003", "name": "Karang Asam Ulu", "level": "desa_kelurahan", "parent": "647206", "bps_code": ""},
{"code": "6472061004", "name": "Lok Bahu", "level": "desa_kelurahan", "parent": "647206", "bps_code": ""},
{"code": "6472061005", "name": "Teluk Lerong Ulu", "level": "desa_kelurahan", "parent": "647206", "bps_code": ""},
{"code": "6472061006", "name": "Karang Asam Ilir", "level": "desa_kelurahan", "parent": "647206", "bps_code": ""},
{"code": "6472061007", "name": "Karang Anyar", "level": "desa_kelurahan", "parent": "647206", "bps_code": ""},
{"code": "647207", "name": "Sambutan", "level": "kecamatan", "parent": "6472", "bps_code": ""},
{"code": "6472071001", "name": "Sungai Kapih", "level": "desa_kelurahan", "parent": "647207", "bps_code": ""},
{"code": "6472071002", "name": "Sambutan", "level": "desa_kelurahan", "parent": "647207", "bps_code": ""},
{"code": "6472071003", "name": "Makroman", "level": "desa_kelurahan", "parent": "647207", "bps_code": ""},
{"code": "6472071004", "name": "Sindang Sari", "level": "desa_kelurahan", "parent": "647207", "bps_code": ""},
{"code": "6472071005", "name": "Pulau Atas", "level": "desa_kelurahan", "parent": "647207", "bps_code": ""},
{"code": "647208", "name": "Sungai Pinang", "level": "kecamatan", "parent": "6472", "bps_code": ""},
{"code": "6472081001", "name": "Temindung Permai", "level": "desa_kelurahan", "parent": "647208", "bps_code": ""},
{"code": "6472081002", "name": "Sungai Pinang Dalam", "level": "desa_kelurahan", "parent": "647208", "bps_code": ""},
{"code": "6472081003", "name": "Gunung Lingai", "level": "desa_kelurahan", "parent": "647208", "bps_code": ""},
{"code": "6472081004", "name": "Mugirejo", "level": "desa_kelurahan", "parent": "647208", "bps_code": ""},
{"code": "6472081005", "name": "Bandara", "level": "desa_kelurahan", "parent": "647208", "bps_code": ""},
{"code": "647209", "name": "Samarinda Kota", "level": "kecamatan", "parent": "6472", "bps_code": ""},
{"code": "6472091001", "name": "Karang Mumus", "level": "desa_kelurahan", "parent": "647209", "bps_code": ""},
{"code": "6472091002", "name": "Pelabuhan", "level": "desa_kelurahan", "parent": "647209", "bps_code": ""},
{"code": "6472091003", "name": "Pasar Pagi", "level": "desa_kelurahan", "parent": "647209", "bps_code": ""},
{"code": "6472091004", "name": "Bugis", "level": "desa_kelurahan", "parent": "647209", "bps_code": ""},
{"code": "6472091005", "name": "Sungai Pinang Luar", "level": "desa_kelurahan", "parent": "647209", "bps_code": ""},
{"code": "647210", "name": "Loa Janan Ilir", "level": "kecamatan", "parent": "6472", "bps_code": ""},
{"code": "6472101001", "name": "Simpang Tiga", "level": "desa_kelurahan", "parent": "647210", "bps_code": ""},
{"code": "6472101002", "name": "Tani Aman", "level": "desa_kelurahan", "parent": "647210", "bps_code": ""},
{"code": "6472101003", "name": "Sengkotek", "level": "desa_kelurahan", "parent": "647210", "bps_code": ""},
{"code": "6472101004", "name": "Harapan Baru", "level": "desa_kelurahan", "parent": "647210", "bps_code": ""},
{"code": "6472101005", "name": "Rapak Dalam", "level": "desa_kelurahan", "parent": "647210", "bps_code": ""},
{"code": "6474", "name": "Kota Bontang", "level": "kabupaten_kota", "parent": "64", "bps_code": "6474"},
{"code": "647401", "name": "Bontang Utara", "level": "kecamatan", "parent": "6474", "bps_code": ""},
{"code": "6474011001", "name": "Bontang Kuala", "level": "desa_kelurahan", "parent": "647401", "bps_code": ""},
{"code": "6474011002", "name": "Bontang Baru", "level": "desa_kelurahan", "parent": "647401", "bps_code": ""},
{"code": "6474011003", "name": "Lok Tuan", "level": "desa_kelurahan", "parent": "647401", "bps_code": ""},
{"code": "6474011004", "name": "Guntung", "level": "desa_kelurahan", "parent": "647401", "bps_code": ""},
{"code": "6474011005", "name": "Gunung Elai", "level": "desa_kelurahan", "parent": "647401", "bps_code": ""},
{"code": "6474011006", "name": "Api-api", "level": "desa_kelurahan", "parent": "647401", "bps_code": ""},
{"code": "647402", "name": "Bontang Selatan", "level": "kecamatan", "parent": "6474", "bps_code": ""},
{"code": "6474021001", "name": "Tanjung Laut", "level": "desa_kelurahan", "parent": "647402", "bps_code": ""},
{"code": "6474021002", "name": "Berbas Tengah", "level": "desa_kelurahan", "parent": "647402", "bps_code": ""},
{"code": "6474021003", "name": "Berbas Pantai", "level": "desa_kelurahan", "parent": "647402", "bps_code": ""},
{"code": "6474021004", "name": "Satimpo", "level": "desa_kelurahan", "parent": "647402", "bps_code": ""},
{"code": "6474021005", "name": "Bontang Lestari", "level": "desa_kelurahan", "parent": "647402", "bps_code": ""},
{"code": "6474021006", "name": "Tanjung Laut Indah", "level": "desa_kelurahan", "parent": "647402", "bps_code": ""},
{"code": "647403", "name": "Bontang Barat", "level": "kecamatan", "parent": "6474", "bps_code": ""},
{"code": "6474031001", "name": "Belimbing", "level": "desa_kelurahan", "parent": "647403", "bps_code": ""},
{"code": "6474031002", "name": "Gunung Telihan", "level": "desa_kelurahan", "parent": "647403", "bps_code": ""},
{"code": "6474031003", "name": "Kanaan", "level": "desa_kelurahan", "parent": "647403", "bps_code": ""}
]');

insert into region_bounds overriding system value select * from jsonb_populate_recordset(null::region_bounds, '[
{"east": 115.95, "west": 113.75, "north": 1.65, "south": -0.25, "region": "6411"},
{"east": 116.65, "west": 114.5, "north": 0.95, "south": -1.25, "region": "6407"},
{"east": 117, "west": 116.3, "north": -0.75, "south": -1.7, "region": "6409"},
{"east": 117.05, "west": 115.55, "north": -0.75, "south": -2.65, "region": "6401"},
{"east": 117.1, "west": 116.65, "north": -0.95, "south": -1.4, "region": "6471"},
{"east": 117.4, "west": 116.95, "north": -0.25, "south": -0.8, "region": "6472"},
{"east": 117.7, "west": 115.4, "north": 1.55, "south": -1.2, "region": "6402"},
{"east": 117.75, "west": 117.3, "north": 0.25, "south": -0.05, "region": "6474"},
{"east": 119.05, "west": 115.9, "north": 1.95, "south": -0.1, "region": "6408"},
{"east": 119.15, "west": 113.7, "north": 2.7, "south": -2.65, "region": "64"},
{"east": 119.15, "west": 115.95, "north": 2.7, "south": 0.95, "region": "6403"}
]');

insert into registry_column overriding system value select * from jsonb_populate_recordset(null::registry_column, '[
{"name": "alamat", "field": "ALAMAT"},
{"name": "asn_tni_polri", "field": "KELUARGA_ASN_TNI_POLRI"},
{"name": "bansos", "field": "BANSOS"},
{"name": "bantuan", "field": "BANSOS"},
{"name": "desa", "field": "NAMA_DESA"},
{"name": "desa_kelurahan", "field": "NAMA_DESA"},
{"name": "desil", "field": "DESIL"},
{"name": "desil_kesejahteraan", "field": "DESIL"},
{"name": "hp", "field": "NO_HP"},
{"name": "jenis_kelamin", "field": "JENIS_KELAMIN"},
{"name": "jenis_usaha_minat", "field": "JENIS_USAHA_MINAT"},
{"name": "jk", "field": "JENIS_KELAMIN"},
{"name": "kab_kota", "field": "NAMA_KABUPATEN"},
{"name": "kabupaten", "field": "NAMA_KABUPATEN"},
{"name": "kabupaten_kota", "field": "NAMA_KABUPATEN"},
{"name": "kecamatan", "field": "NAMA_KECAMATAN"},
{"name": "keluarga_asn_tni_polri", "field": "KELUARGA_ASN_TNI_POLRI"},
{"name": "kelurahan", "field": "NAMA_DESA"},
{"name": "kk", "field": "NO_KK"},
{"name": "kode_desa", "field": "KODE_DESA"},
{"name": "kode_desa_kelurahan", "field": "KODE_DESA"},
{"name": "kode_kelurahan", "field": "KODE_DESA"},
{"name": "minat_jenis_usaha", "field": "JENIS_USAHA_MINAT"},
{"name": "minat_usaha", "field": "JENIS_USAHA_MINAT"},
{"name": "nama", "field": "NAMA"},
{"name": "nama_desa", "field": "NAMA_DESA"},
{"name": "nama_desa_kelurahan", "field": "NAMA_DESA"},
{"name": "nama_kabupaten", "field": "NAMA_KABUPATEN"},
{"name": "nama_kabupaten_kota", "field": "NAMA_KABUPATEN"},
{"name": "nama_kecamatan", "field": "NAMA_KECAMATAN"},
{"name": "nama_kelurahan", "field": "NAMA_DESA"},
{"name": "nama_lengkap", "field": "NAMA"},
{"name": "nik", "field": "NIK"},
{"name": "no_hp", "field": "NO_HP"},
{"name": "no_kartu_keluarga", "field": "NO_KK"},
{"name": "no_kk", "field": "NO_KK"},
{"name": "no_nik", "field": "NIK"},
{"name": "no_telepon", "field": "NO_HP"},
{"name": "nomor_hp", "field": "NO_HP"},
{"name": "nomor_induk_kependudukan", "field": "NIK"},
{"name": "nomor_kartu_keluarga", "field": "NO_KK"},
{"name": "nomor_kk", "field": "NO_KK"},
{"name": "nomor_nik", "field": "NIK"},
{"name": "pekerjaan", "field": "PEKERJAAN"},
{"name": "rt", "field": "RT"},
{"name": "rw", "field": "RW"},
{"name": "status_hidup", "field": "STATUS_KEPENDUDUKAN"},
{"name": "status_kependudukan", "field": "STATUS_KEPENDUDUKAN"},
{"name": "status_penduduk", "field": "STATUS_KEPENDUDUKAN"},
{"name": "status_usaha", "field": "STATUS_USAHA"},
{"name": "sumber", "field": "SUMBER"},
{"name": "sumber_data", "field": "SUMBER"},
{"name": "tanggal_data", "field": "TANGGAL_DATA"},
{"name": "tanggal_lahir", "field": "TANGGAL_LAHIR"},
{"name": "telepon", "field": "NO_HP"},
{"name": "tempat_lahir", "field": "TEMPAT_LAHIR"},
{"name": "tgl_data", "field": "TANGGAL_DATA"},
{"name": "tgl_lahir", "field": "TANGGAL_LAHIR"},
{"name": "tmp_lahir", "field": "TEMPAT_LAHIR"},
{"name": "usaha_sebelumnya", "field": "USAHA_SEBELUMNYA"}
]');

insert into registry_left_out_column overriding system value select * from jsonb_populate_recordset(null::registry_left_out_column, '[
{"area": "64", "name": "no"},
{"area": "64", "name": "no_urt"},
{"area": "64", "name": "no_urut"},
{"area": "64", "name": "nomor"},
{"area": "64", "name": "nomor_urut"},
{"area": "64", "name": "urut"}
]');

insert into registry_name_fold overriding system value select * from jsonb_populate_recordset(null::registry_name_fold, '[
{"kind": "LETTERS", "folded": "c", "written": "tj"},
{"kind": "LETTERS", "folded": "d", "written": "dh"},
{"kind": "LETTERS", "folded": "d", "written": "dz"},
{"kind": "LETTERS", "folded": "h", "written": "ch"},
{"kind": "LETTERS", "folded": "h", "written": "kh"},
{"kind": "LETTERS", "folded": "i", "written": "ie"},
{"kind": "LETTERS", "folded": "k", "written": "ck"},
{"kind": "LETTERS", "folded": "k", "written": "q"},
{"kind": "LETTERS", "folded": "ks", "written": "x"},
{"kind": "LETTERS", "folded": "ny", "written": "nj"},
{"kind": "LETTERS", "folded": "p", "written": "f"},
{"kind": "LETTERS", "folded": "p", "written": "ph"},
{"kind": "LETTERS", "folded": "p", "written": "v"},
{"kind": "LETTERS", "folded": "s", "written": "sh"},
{"kind": "LETTERS", "folded": "s", "written": "sj"},
{"kind": "LETTERS", "folded": "s", "written": "sy"},
{"kind": "LETTERS", "folded": "s", "written": "ts"},
{"kind": "LETTERS", "folded": "s", "written": "z"},
{"kind": "LETTERS", "folded": "t", "written": "th"},
{"kind": "LETTERS", "folded": "u", "written": "oe"},
{"kind": "LETTERS", "folded": "u", "written": "ou"},
{"kind": "LETTERS", "folded": "y", "written": "dj"},
{"kind": "LETTERS", "folded": "y", "written": "j"},
{"kind": "TITLE", "folded": "", "written": "alm"},
{"kind": "TITLE", "folded": "", "written": "almarhum"},
{"kind": "TITLE", "folded": "", "written": "almarhumah"},
{"kind": "TITLE", "folded": "", "written": "almh"},
{"kind": "TITLE", "folded": "", "written": "amd"},
{"kind": "TITLE", "folded": "", "written": "amdkeb"},
{"kind": "TITLE", "folded": "", "written": "bapak"},
{"kind": "TITLE", "folded": "", "written": "bin"},
{"kind": "TITLE", "folded": "", "written": "binti"},
{"kind": "TITLE", "folded": "", "written": "bpk"},
{"kind": "TITLE", "folded": "", "written": "bt"},
{"kind": "TITLE", "folded": "", "written": "dr"},
{"kind": "TITLE", "folded": "", "written": "dra"},
{"kind": "TITLE", "folded": "", "written": "drg"},
{"kind": "TITLE", "folded": "", "written": "drs"},
{"kind": "TITLE", "folded": "", "written": "h"},
{"kind": "TITLE", "folded": "", "written": "hajah"},
{"kind": "TITLE", "folded": "", "written": "haji"},
{"kind": "TITLE", "folded": "", "written": "hajjah"},
{"kind": "TITLE", "folded": "", "written": "hj"},
{"kind": "TITLE", "folded": "", "written": "ibu"},
{"kind": "TITLE", "folded": "", "written": "ir"},
{"kind": "TITLE", "folded": "", "written": "kh"},
{"kind": "TITLE", "folded": "", "written": "mm"},
{"kind": "TITLE", "folded": "", "written": "mpd"},
{"kind": "TITLE", "folded": "", "written": "msi"},
{"kind": "TITLE", "folded": "", "written": "nn"},
{"kind": "TITLE", "folded": "", "written": "ny"},
{"kind": "TITLE", "folded": "", "written": "prof"},
{"kind": "TITLE", "folded": "", "written": "sag"},
{"kind": "TITLE", "folded": "", "written": "sdr"},
{"kind": "TITLE", "folded": "", "written": "sdri"},
{"kind": "TITLE", "folded": "", "written": "se"},
{"kind": "TITLE", "folded": "", "written": "sh"},
{"kind": "TITLE", "folded": "", "written": "sip"},
{"kind": "TITLE", "folded": "", "written": "skep"},
{"kind": "TITLE", "folded": "", "written": "skm"},
{"kind": "TITLE", "folded": "", "written": "skom"},
{"kind": "TITLE", "folded": "", "written": "spd"},
{"kind": "TITLE", "folded": "", "written": "spdi"},
{"kind": "TITLE", "folded": "", "written": "ssos"},
{"kind": "TITLE", "folded": "", "written": "sst"},
{"kind": "TITLE", "folded": "", "written": "tn"},
{"kind": "TITLE", "folded": "", "written": "ust"},
{"kind": "TITLE", "folded": "", "written": "ustadz"},
{"kind": "TITLE", "folded": "", "written": "ustadzah"},
{"kind": "TITLE", "folded": "", "written": "ustaz"},
{"kind": "WORD", "folded": "abdul", "written": "ab"},
{"kind": "WORD", "folded": "abdul", "written": "abd"},
{"kind": "WORD", "folded": "abdul", "written": "abdoel"},
{"kind": "WORD", "folded": "ahmad", "written": "ach"},
{"kind": "WORD", "folded": "ahmad", "written": "achmad"},
{"kind": "WORD", "folded": "ahmad", "written": "ahmat"},
{"kind": "WORD", "folded": "ahmad", "written": "akhmad"},
{"kind": "WORD", "folded": "ahmad", "written": "akhmat"},
{"kind": "WORD", "folded": "fransiskus", "written": "frans"},
{"kind": "WORD", "folded": "fransiskus", "written": "fransiskus"},
{"kind": "WORD", "folded": "kristina", "written": "christina"},
{"kind": "WORD", "folded": "kristina", "written": "kristina"},
{"kind": "WORD", "folded": "muhammad", "written": "m"},
{"kind": "WORD", "folded": "muhammad", "written": "mhd"},
{"kind": "WORD", "folded": "muhammad", "written": "moch"},
{"kind": "WORD", "folded": "muhammad", "written": "mochamad"},
{"kind": "WORD", "folded": "muhammad", "written": "mochammad"},
{"kind": "WORD", "folded": "muhammad", "written": "moh"},
{"kind": "WORD", "folded": "muhammad", "written": "mohamad"},
{"kind": "WORD", "folded": "muhammad", "written": "mohammad"},
{"kind": "WORD", "folded": "muhammad", "written": "mohammed"},
{"kind": "WORD", "folded": "muhammad", "written": "mohd"},
{"kind": "WORD", "folded": "muhammad", "written": "much"},
{"kind": "WORD", "folded": "muhammad", "written": "muchamad"},
{"kind": "WORD", "folded": "muhammad", "written": "muchammad"},
{"kind": "WORD", "folded": "muhammad", "written": "muh"},
{"kind": "WORD", "folded": "muhammad", "written": "muhamad"},
{"kind": "WORD", "folded": "muhammad", "written": "muhammed"},
{"kind": "WORD", "folded": "muhammad", "written": "muhd"},
{"kind": "WORD", "folded": "nur", "written": "noer"},
{"kind": "WORD", "folded": "nur", "written": "noor"},
{"kind": "WORD", "folded": "nur", "written": "nr"},
{"kind": "WORD", "folded": "nur", "written": "nuur"},
{"kind": "WORD", "folded": "siti", "written": "siiti"},
{"kind": "WORD", "folded": "siti", "written": "sitti"},
{"kind": "WORD", "folded": "siti", "written": "sity"},
{"kind": "WORD", "folded": "siti", "written": "st"},
{"kind": "WORD", "folded": "syarifah", "written": "syarifah"},
{"kind": "WORD", "folded": "syarifah", "written": "syf"},
{"kind": "WORD", "folded": "yohanes", "written": "johanes"},
{"kind": "WORD", "folded": "yohanes", "written": "johanis"},
{"kind": "WORD", "folded": "yohanes", "written": "johannes"},
{"kind": "WORD", "folded": "yohanes", "written": "yoh"},
{"kind": "WORD", "folded": "yohanes", "written": "yohanis"},
{"kind": "WORD", "folded": "yohanes", "written": "yohannes"}
]');

select setval(pg_get_serial_sequence('catalogue_price', 'id'), 45);

alter table account_password add constraint account_password_pk PRIMARY KEY (user_id);

alter table act_ge_bytearray add constraint act_ge_bytearray_pkey PRIMARY KEY (id_);

alter table act_ge_property add constraint act_ge_property_pkey PRIMARY KEY (name_);

alter table act_ge_schema_log add constraint act_ge_schema_log_pkey PRIMARY KEY (id_);

alter table act_hi_actinst add constraint act_hi_actinst_pkey PRIMARY KEY (id_);

alter table act_hi_attachment add constraint act_hi_attachment_pkey PRIMARY KEY (id_);

alter table act_hi_batch add constraint act_hi_batch_pkey PRIMARY KEY (id_);

alter table act_hi_comment add constraint act_hi_comment_pkey PRIMARY KEY (id_);

alter table act_hi_dec_in add constraint act_hi_dec_in_pkey PRIMARY KEY (id_);

alter table act_hi_dec_out add constraint act_hi_dec_out_pkey PRIMARY KEY (id_);

alter table act_hi_decinst add constraint act_hi_decinst_pkey PRIMARY KEY (id_);

alter table act_hi_detail add constraint act_hi_detail_pkey PRIMARY KEY (id_);

alter table act_hi_ext_task_log add constraint act_hi_ext_task_log_pkey PRIMARY KEY (id_);

alter table act_hi_identitylink add constraint act_hi_identitylink_pkey PRIMARY KEY (id_);

alter table act_hi_incident add constraint act_hi_incident_pkey PRIMARY KEY (id_);

alter table act_hi_job_log add constraint act_hi_job_log_pkey PRIMARY KEY (id_);

alter table act_hi_op_log add constraint act_hi_op_log_pkey PRIMARY KEY (id_);

alter table act_hi_procinst add constraint act_hi_procinst_pkey PRIMARY KEY (id_);

alter table act_hi_procinst add constraint act_hi_procinst_proc_inst_id__key UNIQUE (proc_inst_id_);

alter table act_hi_taskinst add constraint act_hi_taskinst_pkey PRIMARY KEY (id_);

alter table act_hi_varinst add constraint act_hi_varinst_pkey PRIMARY KEY (id_);

alter table act_id_group add constraint act_id_group_pkey PRIMARY KEY (id_);

alter table act_id_info add constraint act_id_info_pkey PRIMARY KEY (id_);

alter table act_id_membership add constraint act_id_membership_pkey PRIMARY KEY (user_id_, group_id_);

alter table act_id_tenant add constraint act_id_tenant_pkey PRIMARY KEY (id_);

alter table act_id_tenant_member add constraint act_id_tenant_member_pkey PRIMARY KEY (id_);

alter table act_id_tenant_member add constraint act_uniq_tenant_memb_group UNIQUE (tenant_id_, group_id_);

alter table act_id_tenant_member add constraint act_uniq_tenant_memb_user UNIQUE (tenant_id_, user_id_);

alter table act_id_user add constraint act_id_user_pkey PRIMARY KEY (id_);

alter table act_re_camformdef add constraint act_re_camformdef_pkey PRIMARY KEY (id_);

alter table act_re_decision_def add constraint act_re_decision_def_pkey PRIMARY KEY (id_);

alter table act_re_decision_req_def add constraint act_re_decision_req_def_pkey PRIMARY KEY (id_);

alter table act_re_deployment add constraint act_re_deployment_pkey PRIMARY KEY (id_);

alter table act_re_procdef add constraint act_re_procdef_pkey PRIMARY KEY (id_);

alter table act_ru_authorization add constraint act_ru_authorization_pkey PRIMARY KEY (id_);

alter table act_ru_authorization add constraint act_uniq_auth_group UNIQUE (type_, group_id_, resource_type_, resource_id_);

alter table act_ru_authorization add constraint act_uniq_auth_user UNIQUE (type_, user_id_, resource_type_, resource_id_);

alter table act_ru_batch add constraint act_ru_batch_pkey PRIMARY KEY (id_);

alter table act_ru_event_subscr add constraint act_ru_event_subscr_pkey PRIMARY KEY (id_);

alter table act_ru_execution add constraint act_ru_execution_pkey PRIMARY KEY (id_);

alter table act_ru_ext_task add constraint act_ru_ext_task_pkey PRIMARY KEY (id_);

alter table act_ru_filter add constraint act_ru_filter_pkey PRIMARY KEY (id_);

alter table act_ru_identitylink add constraint act_ru_identitylink_pkey PRIMARY KEY (id_);

alter table act_ru_incident add constraint act_ru_incident_pkey PRIMARY KEY (id_);

alter table act_ru_job add constraint act_ru_job_pkey PRIMARY KEY (id_);

alter table act_ru_jobdef add constraint act_ru_jobdef_pkey PRIMARY KEY (id_);

alter table act_ru_meter_log add constraint act_ru_meter_log_pkey PRIMARY KEY (id_);

alter table act_ru_task add constraint act_ru_task_pkey PRIMARY KEY (id_);

alter table act_ru_task_meter_log add constraint act_ru_task_meter_log_pkey PRIMARY KEY (id_);

alter table act_ru_variable add constraint act_ru_variable_pkey PRIMARY KEY (id_);

alter table act_ru_variable add constraint act_uniq_variable UNIQUE (var_scope_, name_);

alter table approval_amendment add constraint approval_amendment_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'SIGNED'::text, 'ISSUED'::text, 'DROPPED'::text])));

alter table approval_amendment add constraint approval_amendment_pkey PRIMARY KEY (key);

alter table approval_amendment add constraint approval_amendment_once UNIQUE (round, kabupaten, number);

alter table approval_candidate add constraint approval_candidate_position_check CHECK (("position" = ANY (ARRAY['PLACE'::text, 'WAITLIST'::text, 'BLOCKED'::text])));

alter table approval_candidate add constraint approval_candidate_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'LISTED'::text, 'GRANTED'::text, 'PROMOTED'::text, 'WAITLISTED'::text, 'REFUSED'::text, 'EXPIRED'::text, 'RELEASED'::text])));

alter table approval_candidate add constraint approval_candidate_tie_break_check CHECK ((tie_break = ANY (ARRAY['FIRST'::text, 'SCORE'::text, 'DESIL'::text, 'STOPPED'::text, 'DATE'::text, 'NUMBER'::text])));

alter table approval_candidate add constraint listed_is_ranked CHECK (((state = 'WAITING'::text) OR (decree_round IS NOT NULL) OR (state = ANY (ARRAY['RELEASED'::text, 'EXPIRED'::text]))));

alter table approval_candidate add constraint approval_candidate_pkey PRIMARY KEY (case_number);

alter table approval_candidate add constraint one_rank_each UNIQUE (decree_round, rank) DEFERRABLE INITIALLY DEFERRED;

alter table approval_change add constraint approval_change_change_check CHECK ((change = ANY (ARRAY['ADDED'::text, 'REMOVED'::text])));

alter table approval_change add constraint approval_change_state_check CHECK ((state = ANY (ARRAY['PENDING'::text, 'SIGNED'::text, 'ISSUED'::text, 'DROPPED'::text])));

alter table approval_change add constraint removed_from_a_decree CHECK (((change = 'REMOVED'::text) = (named_by IS NOT NULL)));

alter table approval_change add constraint approval_change_pkey PRIMARY KEY (id);

alter table approval_change add constraint change_once UNIQUE (case_number, change);

alter table approval_decree add constraint approval_decree_pkey PRIMARY KEY (number);

alter table approval_decree add constraint decree_code_once UNIQUE (code);

alter table approval_decree_amended add constraint approval_decree_amended_pkey PRIMARY KEY (decree, amended);

alter table approval_decree_line add constraint approval_decree_line_change_check CHECK ((change = ANY (ARRAY['ADDED'::text, 'REMOVED'::text])));

alter table approval_decree_line add constraint approval_decree_line_pkey PRIMARY KEY (decree, case_number, change);

alter table approval_move add constraint approval_move_review_check CHECK ((review = ANY (ARRAY['ACCEPTED'::text, 'SENT_BACK'::text])));

alter table approval_move add constraint reviewed_by_another CHECK (((review IS DISTINCT FROM 'ACCEPTED'::text) OR (reviewed_by <> person)));

alter table approval_move add constraint reviewed_whole CHECK ((((review IS NULL) = (reviewed_by IS NULL)) AND ((review IS NULL) = (reviewed_at IS NULL))));

alter table approval_move add constraint approval_move_pkey PRIMARY KEY (id);

alter table approval_objection add constraint approval_objection_decision_check CHECK ((decision = ANY (ARRAY['REJECT'::text, 'REMOVE'::text, 'MOVE'::text, 'ACCEPT'::text])));

alter table approval_objection add constraint decided_whole CHECK (((decision IS NULL) = (decided_by IS NULL)));

alter table approval_objection add constraint approval_objection_pkey PRIMARY KEY (id);

alter table approval_objection add constraint objection_once UNIQUE (decree_round, number);

alter table approval_reallocation add constraint approval_reallocation_places_check CHECK ((places > 0));

alter table approval_reallocation add constraint to_another CHECK ((from_kabupaten <> to_kabupaten));

alter table approval_reallocation add constraint approval_reallocation_pkey PRIMARY KEY (key);

alter table approval_round add constraint approval_round_state_check CHECK ((state = ANY (ARRAY['RANKING'::text, 'PUBLISHED'::text, 'DECIDED'::text, 'DONE'::text])));

alter table approval_round add constraint approval_round_pkey PRIMARY KEY (key);

alter table approval_round add constraint approval_round_once UNIQUE (round, kabupaten, number);

alter table assessment add constraint assessment_business_status_check CHECK ((business_status = ANY (ARRAY['BERHENTI'::text, 'JALAN'::text, 'BELUM'::text])));

alter table assessment add constraint assessment_household_size_check CHECK ((household_size > 0));

alter table assessment add constraint assessment_monthly_income_check CHECK ((monthly_income >= 0));

alter table assessment add constraint assessment_place_check CHECK ((place = ANY (ARRAY['OWN'::text, 'RENTED'::text, 'SHARED'::text, 'NONE'::text])));

alter table assessment add constraint assessment_power_check CHECK ((power = ANY (ARRAY['PLN'::text, 'GENERATOR'::text, 'NONE'::text])));

alter table assessment add constraint assessment_skill_check CHECK ((skill = ANY (ARRAY['TRAINED'::text, 'EXPERIENCED'::text, 'NONE'::text])));

alter table assessment add constraint assessment_verification_check CHECK ((verification = ANY (ARRAY['CONFIRM'::text, 'SEND_BACK'::text, 'REFUSE'::text])));

alter table assessment add constraint assessment_visit_check CHECK ((visit > 0));

alter table assessment add constraint assessment_water_check CHECK ((water = ANY (ARRAY['PDAM'::text, 'WELL'::text, 'RIVER'::text, 'NONE'::text])));

alter table assessment add constraint assessment_workers_check CHECK ((workers >= 0));

alter table assessment add constraint verified_whole CHECK (((verification IS NULL) = (verifier IS NULL)));

alter table assessment add constraint verifier_is_not_assessor CHECK ((verifier <> assessor));

alter table assessment add constraint assessment_pkey PRIMARY KEY (case_number, visit);

alter table assessment_line add constraint assessment_line_asked_price_check CHECK ((asked_price > 0));

alter table assessment_line add constraint assessment_line_check CHECK (((price <= asked_price) AND ((ceiling_price IS NULL) OR (price <= ceiling_price))));

alter table assessment_line add constraint assessment_line_quantity_check CHECK ((quantity > 0));

alter table assessment_line add constraint free_line_has_reason CHECK (((item IS NOT NULL) OR (reason IS NOT NULL)));

alter table assessment_line add constraint assessment_line_pkey PRIMARY KEY (case_number, visit, line);

alter table assessment_score add constraint assessment_score_pkey PRIMARY KEY (case_number, visit, "position");

alter table business_type add constraint business_type_pkey PRIMARY KEY (code);

alter table case_hand add constraint case_hand_pkey PRIMARY KEY (case_number, hand, person);

alter table case_need add constraint case_need_pkey PRIMARY KEY (case_number, need);

alter table case_reference add constraint case_reference_kind_check CHECK ((kind = ANY (ARRAY['DECREE'::text, 'CONTRACT'::text, 'DELIVERY'::text, 'HANDOVER'::text])));

alter table case_reference add constraint case_reference_pkey PRIMARY KEY (case_number, kind);

alter table case_stage add constraint case_stage_pkey PRIMARY KEY (case_number, stage);

alter table case_whereabouts add constraint case_whereabouts_pkey PRIMARY KEY (case_number);

alter table case_without_process add constraint case_without_process_pkey PRIMARY KEY (case_number);

alter table catalogue_item add constraint catalogue_item_pkey PRIMARY KEY (code);

alter table catalogue_price add constraint catalogue_price_ceiling_price_check CHECK ((ceiling_price > 0));

alter table catalogue_price add constraint price_days_in_order CHECK (((valid_until IS NULL) OR (valid_until >= valid_from)));

alter table catalogue_price add constraint catalogue_price_pkey PRIMARY KEY (id);

alter table catalogue_price add constraint one_price_a_day EXCLUDE USING gist (item WITH =, area WITH =, daterange(valid_from, valid_until, '[]'::text) WITH &&);

alter table clock_offset add constraint clock_offset_one_check CHECK (one);

alter table clock_offset add constraint clock_offset_pkey PRIMARY KEY (one);

alter table decision_record add constraint decision_record_pkey PRIMARY KEY (id);

alter table desil_reading add constraint desil_reading_desil_check CHECK (((desil >= 1) AND (desil <= 10)));

alter table desil_reading add constraint desil_reading_moment_check CHECK ((moment = ANY (ARRAY['NOMINATION'::text, 'DECREE'::text, 'FOLLOW_UP'::text, 'REGISTRY'::text])));

alter table desil_reading add constraint desil_reading_pkey PRIMARY KEY (id);

alter table document add constraint document_belongs CHECK (((case_number IS NOT NULL) OR (round_key IS NOT NULL)));

alter table document add constraint document_size_check CHECK ((size > 0));

alter table document add constraint document_pkey PRIMARY KEY (id);

alter table document add constraint document_once UNIQUE (key);

alter table document_content add constraint document_content_pkey PRIMARY KEY (document);

alter table document_reading add constraint document_reading_pkey PRIMARY KEY (id);

alter table earlier_grant add constraint earlier_grant_scheme_check CHECK ((scheme = ANY (ARRAY['UEP'::text, 'KUBE'::text, 'WRSE'::text])));

alter table earlier_grant add constraint earlier_grant_pkey PRIMARY KEY (id);

alter table earlier_grant add constraint earlier_grant_once UNIQUE (nik, scheme, granted_on);

alter table earlier_grant_fault add constraint earlier_grant_fault_pkey PRIMARY KEY (import, "row");

alter table earlier_grant_import add constraint earlier_grant_import_pkey PRIMARY KEY (id);

alter table earlier_grant_reading add constraint earlier_grant_reading_pkey PRIMARY KEY (id);

alter table fixed_holiday add constraint fixed_holiday_day_check CHECK (((day >= 1) AND (day <= 31)));

alter table fixed_holiday add constraint fixed_holiday_month_check CHECK (((month >= 1) AND (month <= 12)));

alter table fixed_holiday add constraint fixed_holiday_pkey PRIMARY KEY (month, day);

alter table flyway_schema_history add constraint flyway_schema_history_pk PRIMARY KEY (installed_rank);

alter table form_draft add constraint form_draft_pk PRIMARY KEY (person, place);

alter table form_draft_file add constraint form_draft_file_pkey PRIMARY KEY (key);

alter table form_draft_file add constraint form_draft_file_one_a_field UNIQUE (person, place, field);

alter table grant_case add constraint ended_has_outcome CHECK (((status = 'ENDED'::text) = (outcome IS NOT NULL)));

alter table grant_case add constraint grant_case_business_status_check CHECK ((business_status = ANY (ARRAY['BERHENTI'::text, 'JALAN'::text, 'BELUM'::text])));

alter table grant_case add constraint grant_case_desil_check CHECK (((desil >= 1) AND (desil <= 10)));

alter table grant_case add constraint grant_case_status_check CHECK ((status = ANY (ARRAY['ACTIVE'::text, 'ENDED'::text])));

alter table grant_case add constraint grant_case_pkey PRIMARY KEY (case_number);

alter table guidance_invitation add constraint guidance_nobody_misses_what_is_called_off CHECK (((NOT called_off) OR (attended IS NULL)));

alter table guidance_invitation add constraint guidance_invitation_pkey PRIMARY KEY (session, case_number);

alter table guidance_participant add constraint coaching_is_recorded CHECK (((state <> 'COACHED'::text) OR ((coached_on IS NOT NULL) AND (coached_by IS NOT NULL) AND (topic IS NOT NULL))));

alter table guidance_participant add constraint guidance_participant_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'ATTENDED'::text, 'COACHED'::text])));

alter table guidance_participant add constraint guidance_participant_pkey PRIMARY KEY (case_number);

alter table guidance_session add constraint called_off_session_has_reason CHECK (((state <> 'CALLED_OFF'::text) OR (called_off_because IS NOT NULL)));

alter table guidance_session add constraint guidance_session_moves_check CHECK ((moves >= 0));

alter table guidance_session add constraint guidance_session_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'PLANNED'::text, 'HELD'::text, 'CALLED_OFF'::text])));

alter table guidance_session add constraint planned_session_has_plan CHECK (((state = ANY (ARRAY['OPEN'::text, 'CALLED_OFF'::text])) OR ((held_on IS NOT NULL) AND (begins IS NOT NULL) AND (place IS NOT NULL) AND (topic IS NOT NULL) AND (trainer IS NOT NULL))));

alter table guidance_session add constraint guidance_session_pkey PRIMARY KEY (number);

alter table handover add constraint handover_appointments_check CHECK ((appointments > 0));

alter table handover add constraint handover_failure_has_reason CHECK (((result IS NULL) OR (result = 'HANDED_OVER'::text) OR (reason IS NOT NULL)));

alter table handover add constraint handover_further_tries_check CHECK ((further_tries >= 0));

alter table handover add constraint handover_is_recorded CHECK (((result IS DISTINCT FROM 'HANDED_OVER'::text) OR ((number IS NOT NULL) AND (no_kk IS NOT NULL) AND (complete IS NOT NULL) AND (witness_name IS NOT NULL) AND (witness_role IS NOT NULL) AND (photo IS NOT NULL) AND (signature IS NOT NULL) AND (decided_on IS NOT NULL) AND (decided_by IS NOT NULL))));

alter table handover add constraint handover_rest_check CHECK ((rest = ANY (ARRAY['OWED'::text, 'COMPLETE'::text, 'GIVEN_UP'::text, 'CASE_ENDED'::text])));

alter table handover add constraint handover_rest_given_up_has_reason CHECK (((rest IS DISTINCT FROM 'GIVEN_UP'::text) OR (rest_reason IS NOT NULL)));

alter table handover add constraint handover_rest_of_goods_given CHECK (((rest IS NULL) OR (result = 'HANDED_OVER'::text)));

alter table handover add constraint handover_result_check CHECK ((result = ANY (ARRAY['HANDED_OVER'::text, 'REFUSED'::text, 'MOVED'::text, 'DIED'::text])));

alter table handover add constraint handover_pkey PRIMARY KEY (case_number);

alter table handover add constraint handover_number_once UNIQUE (number);

alter table handover_absence add constraint handover_absence_kind_check CHECK ((kind = ANY (ARRAY['NOT_HOME'::text, 'NOT_BROUGHT'::text])));

alter table handover_absence add constraint handover_absence_pkey PRIMARY KEY (id);

alter table handover_completion add constraint handover_completion_part_check CHECK ((part > 1));

alter table handover_completion add constraint handover_completion_pkey PRIMARY KEY (case_number, part);

alter table handover_completion add constraint handover_completion_number_once UNIQUE (number);

alter table handover_line add constraint handover_line_condition_check CHECK ((condition = ANY (ARRAY['GOOD'::text, 'SLIGHTLY_DAMAGED'::text, 'DAMAGED'::text])));

alter table handover_line add constraint handover_line_part_check CHECK ((part > 0));

alter table handover_line add constraint handover_line_quantity_check CHECK ((quantity > 0));

alter table handover_line add constraint handover_line_received_in_a_state CHECK (((condition IS NOT NULL) OR (NOT received)));

alter table handover_line add constraint handover_line_unit_price_check CHECK ((unit_price >= 0));

alter table handover_line add constraint handover_line_pkey PRIMARY KEY (case_number, part, line);

alter table holiday add constraint holiday_kind_check CHECK ((kind = ANY (ARRAY['FIXED'::text, 'MOVABLE'::text])));

alter table holiday add constraint holiday_pkey PRIMARY KEY (day);

alter table holiday_change add constraint holiday_change_action_check CHECK ((action = ANY (ARRAY['ADDED'::text, 'REMOVED'::text])));

alter table holiday_change add constraint holiday_change_pkey PRIMARY KEY (id);

alter table house_time add constraint house_time_one_check CHECK (one);

alter table house_time add constraint house_time_pkey PRIMARY KEY (one);

alter table journal add constraint journal_pkey PRIMARY KEY (id);

alter table letter add constraint letter_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'SENT'::text, 'NO_ADDRESS'::text, 'FAILED'::text])));

alter table letter add constraint letter_to_kind_check CHECK ((to_kind = ANY (ARRAY['PERSON'::text, 'GROUP'::text, 'USER'::text])));

alter table letter add constraint letter_pkey PRIMARY KEY (id);

alter table letter add constraint letter_once UNIQUE (key);

alter table letter_refusal add constraint letter_refusal_pkey PRIMARY KEY (case_number);

alter table lifecycle_event add constraint lifecycle_event_event_check CHECK ((event = ANY (ARRAY['DIED'::text, 'MOVED'::text, 'WITHDRAWN'::text, 'DUPLICATE'::text])));

alter table lifecycle_event add constraint lifecycle_event_pkey PRIMARY KEY (id);

alter table livelihood_reading add constraint livelihood_reading_business_state_check CHECK ((business_state = ANY (ARRAY['NONE'::text, 'RUNNING'::text, 'STOPPED'::text, 'SOLD'::text, 'MOVED'::text])));

alter table livelihood_reading add constraint livelihood_reading_pkey PRIMARY KEY (id);

alter table livelihood_reading add constraint livelihood_once UNIQUE (case_number, moment);

alter table monitoring_finding add constraint monitoring_finding_business_state_check CHECK ((business_state = ANY (ARRAY['RUNNING'::text, 'STOPPED'::text, 'SOLD'::text, 'MOVED'::text])));

alter table monitoring_finding add constraint monitoring_finding_goods_check CHECK ((goods = ANY (ARRAY['COMPLETE'::text, 'PARTLY'::text, 'BROKEN'::text, 'SOLD'::text])));

alter table monitoring_finding add constraint monitoring_finding_health_check CHECK ((health = ANY (ARRAY['GREEN'::text, 'YELLOW'::text, 'RED'::text])));

alter table monitoring_finding add constraint monitoring_finding_income_check CHECK ((income >= 0));

alter table monitoring_finding add constraint monitoring_finding_judged_whole CHECK (((health IS NULL) = (next_step IS NULL)));

alter table monitoring_finding add constraint monitoring_finding_next_step_check CHECK ((next_step = ANY (ARRAY['NONE'::text, 'RESOLVE'::text, 'REVIEW'::text])));

alter table monitoring_finding add constraint monitoring_finding_turnover_check CHECK ((turnover >= 0));

alter table monitoring_finding add constraint monitoring_finding_workers_check CHECK ((workers >= 0));

alter table monitoring_finding add constraint monitoring_finding_pkey PRIMARY KEY (case_number, number);

alter table monitoring_obstacle add constraint monitoring_obstacle_result_check CHECK ((result = ANY (ARRAY['RESOLVED'::text, 'PARTLY'::text, 'UNRESOLVED'::text])));

alter table monitoring_obstacle add constraint monitoring_obstacle_pkey PRIMARY KEY (id);

alter table monitoring_plan add constraint monitoring_plan_risk_check CHECK ((risk = ANY (ARRAY['HIGH'::text, 'NORMAL'::text])));

alter table monitoring_plan add constraint monitoring_plan_pkey PRIMARY KEY (case_number);

alter table monitoring_review add constraint monitoring_review_decision_check CHECK ((decision = ANY (ARRAY['GO_ON'::text, 'REFER'::text, 'FAIL'::text])));

alter table monitoring_review add constraint monitoring_review_pkey PRIMARY KEY (id);

alter table monitoring_visit add constraint monitoring_visit_month_check CHECK ((month > 0));

alter table monitoring_visit add constraint monitoring_visit_number_check CHECK ((number > 0));

alter table monitoring_visit add constraint monitoring_visit_state_check CHECK ((state = ANY (ARRAY['PLANNED'::text, 'OPEN'::text, 'DONE'::text, 'SKIPPED'::text])));

alter table monitoring_visit add constraint monitoring_visit_pkey PRIMARY KEY (case_number, number);

alter table monitoring_visit add constraint monitoring_visit_month_once UNIQUE (case_number, month);

alter table need_type add constraint need_type_pkey PRIMARY KEY (code);

alter table node add constraint node_pk PRIMARY KEY (lock_owner);

alter table nomination add constraint nomination_deliberation_result_check CHECK ((deliberation_result = ANY (ARRAY['SUPPORTED'::text, 'NOT_SUPPORTED'::text])));

alter table nomination add constraint nomination_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'ACCEPTED'::text, 'REFUSED'::text, 'UNWILLING'::text])));

alter table nomination add constraint nomination_verdict_check CHECK ((verdict = ANY (ARRAY['REFUSED'::text, 'REVIEW'::text, 'ACCEPTED'::text])));

alter table nomination add constraint nomination_pkey PRIMARY KEY (case_number);

alter table nomination add constraint nomination_once_a_row UNIQUE (import, import_row);

alter table nomination_answer_reading add constraint nomination_answer_reading_pkey PRIMARY KEY (id);

alter table nomination_correction add constraint nomination_correction_pkey PRIMARY KEY (id);

alter table nomination_file add constraint nomination_file_size_check CHECK ((size > 0));

alter table nomination_file add constraint nomination_file_pkey PRIMARY KEY (id);

alter table nomination_file_original add constraint nomination_file_original_pkey PRIMARY KEY (file, piece);

alter table nomination_file_part add constraint nomination_file_part_pkey PRIMARY KEY (file, part);

alter table nomination_import add constraint nomination_import_phase_check CHECK ((phase = ANY (ARRAY['READ'::text, 'COMPARE'::text, 'JUDGE'::text, 'START'::text, 'END'::text])));

alter table nomination_import add constraint nomination_import_scheme_check CHECK ((scheme = ANY (ARRAY['KEMENDAGRI'::text, 'BPS'::text])));

alter table nomination_import add constraint nomination_import_state_check CHECK ((state = ANY (ARRAY['RUNNING'::text, 'DONE'::text, 'FAILED'::text, 'CANCELLED'::text])));

alter table nomination_import add constraint nomination_import_pkey PRIMARY KEY (id);

alter table nomination_import add constraint nomination_import_key UNIQUE (key);

alter table nomination_import_candidate add constraint nomination_import_candidate_pkey PRIMARY KEY (import, slice, "row");

alter table nomination_import_judgement add constraint nomination_import_judgement_verdict_check CHECK ((verdict = ANY (ARRAY['REFUSED'::text, 'REVIEW'::text, 'ACCEPTED'::text])));

alter table nomination_import_judgement add constraint nomination_import_judgement_pkey PRIMARY KEY (id);

alter table nomination_import_judgement add constraint nomination_import_judgement_once UNIQUE (import, key);

alter table nomination_import_line add constraint nomination_import_line_pkey PRIMARY KEY (import, "row");

alter table nomination_import_mark add constraint nomination_import_mark_way_check CHECK ((way = ANY (ARRAY['SAME'::text, 'CORRECTION'::text, 'LATE'::text])));

alter table nomination_import_mark add constraint nomination_import_mark_pkey PRIMARY KEY (import, "row");

alter table nomination_import_row add constraint nomination_import_row_verdict_check CHECK ((verdict = ANY (ARRAY['INVALID'::text, 'REFUSED'::text, 'REVIEW'::text, 'ACCEPTED'::text])));

alter table nomination_import_row add constraint nomination_import_row_way_check CHECK ((way = ANY (ARRAY['NEW'::text, 'SAME'::text, 'CORRECTION'::text, 'LATE'::text])));

alter table nomination_import_row add constraint nomination_import_row_pkey PRIMARY KEY (import, "row");

alter table nomination_import_summary add constraint nomination_import_summary_pkey PRIMARY KEY (import);

alter table nomination_judgement add constraint nomination_judgement_pkey PRIMARY KEY (id);

alter table number_sequence add constraint number_sequence_pkey PRIMARY KEY (name);

alter table open_page_use add constraint open_page_use_pk PRIMARY KEY (address);

alter table outcome_decision add constraint outcome_decision_result_check CHECK ((result = ANY (ARRAY['GRADUATED'::text, 'IMPROVED'::text, 'NEEDS_MORE'::text, 'FAILED'::text])));

alter table outcome_decision add constraint outcome_decision_pkey PRIMARY KEY (case_number);

alter table outcome_measurement add constraint outcome_measurement_business_state_check CHECK ((business_state = ANY (ARRAY['NONE'::text, 'RUNNING'::text, 'STOPPED'::text, 'SOLD'::text, 'MOVED'::text])));

alter table outcome_measurement add constraint outcome_measurement_desil_before_check CHECK (((desil_before >= 1) AND (desil_before <= 10)));

alter table outcome_measurement add constraint outcome_measurement_desil_now_check CHECK (((desil_now >= 1) AND (desil_now <= 10)));

alter table outcome_measurement add constraint outcome_measurement_judged_whole CHECK (((proposed IS NULL) = (look_needed IS NULL)));

alter table outcome_measurement add constraint outcome_measurement_proposed_check CHECK ((proposed = ANY (ARRAY['GRADUATED'::text, 'IMPROVED'::text, 'NEEDS_MORE'::text, 'FAILED'::text])));

alter table outcome_measurement add constraint outcome_measurement_pkey PRIMARY KEY (case_number);

alter table package_line add constraint package_line_quantity_check CHECK ((quantity > 0));

alter table package_line add constraint package_line_unit_price_check CHECK ((unit_price >= 0));

alter table package_line add constraint package_line_pkey PRIMARY KEY (case_number, line);

alter table people_session add constraint people_session_pk PRIMARY KEY (primary_id);

alter table people_session_attributes add constraint people_session_attributes_pk PRIMARY KEY (session_primary_id, attribute_name);

alter table person add constraint person_sex_check CHECK ((sex = ANY (ARRAY['L'::text, 'P'::text])));

alter table person add constraint person_pkey PRIMARY KEY (case_number);

alter table presence add constraint presence_one_check CHECK (one);

alter table presence add constraint presence_pkey PRIMARY KEY (one);

alter table procurement_allocation add constraint procurement_allocation_quantity_check CHECK ((quantity > 0));

alter table procurement_allocation add constraint procurement_allocation_pkey PRIMARY KEY (id);

alter table procurement_chase add constraint procurement_chase_pkey PRIMARY KEY (id);

alter table procurement_inspection add constraint procurement_inspection_conclusion_check CHECK ((conclusion = ANY (ARRAY['COMPLETE'::text, 'PARTIAL'::text, 'CLOSED_SHORT'::text])));

alter table procurement_inspection add constraint procurement_inspection_pkey PRIMARY KEY (order_number, sequence);

alter table procurement_inspection add constraint inspection_number_once UNIQUE (number);

alter table procurement_inspection_line add constraint procurement_inspection_line_outstanding_check CHECK ((outstanding >= 0));

alter table procurement_inspection_line add constraint procurement_inspection_line_received_before_check CHECK ((received_before >= 0));

alter table procurement_inspection_line add constraint procurement_inspection_line_received_check CHECK ((received >= 0));

alter table procurement_inspection_line add constraint procurement_inspection_line_rejected_check CHECK ((rejected >= 0));

alter table procurement_inspection_line add constraint rejection_has_reason CHECK (((rejected = 0) OR (rejected_reason IS NOT NULL)));

alter table procurement_inspection_line add constraint procurement_inspection_line_pkey PRIMARY KEY (order_number, sequence, line);

alter table procurement_order add constraint placed_order_has_contract CHECK (((state <> ALL (ARRAY['PLACED'::text, 'COMPLETE'::text, 'CLOSED_SHORT'::text])) OR ((supplier IS NOT NULL) AND (contract_number IS NOT NULL) AND (contract_date IS NOT NULL) AND (promised_on IS NOT NULL))));

alter table procurement_order add constraint procurement_order_budget_check CHECK ((budget >= 0));

alter table procurement_order add constraint procurement_order_state_check CHECK ((state = ANY (ARRAY['COLLECTING'::text, 'PLANNED'::text, 'BUDGETED'::text, 'PLACED'::text, 'COMPLETE'::text, 'CLOSED_SHORT'::text, 'EMPTY'::text])));

alter table procurement_order add constraint procurement_order_pkey PRIMARY KEY (number);

alter table procurement_order_line add constraint ordered_goods_add_up CHECK ((ordered = ((received + outstanding) + cancelled)));

alter table procurement_order_line add constraint procurement_order_line_allocated_check CHECK ((allocated >= 0));

alter table procurement_order_line add constraint procurement_order_line_cancelled_check CHECK ((cancelled >= 0));

alter table procurement_order_line add constraint procurement_order_line_estimate_check CHECK ((estimate >= 0));

alter table procurement_order_line add constraint procurement_order_line_ordered_check CHECK ((ordered > 0));

alter table procurement_order_line add constraint procurement_order_line_outstanding_check CHECK ((outstanding >= 0));

alter table procurement_order_line add constraint procurement_order_line_price_check CHECK ((price > 0));

alter table procurement_order_line add constraint procurement_order_line_received_check CHECK ((received >= 0));

alter table procurement_order_line add constraint procurement_order_line_rejected_check CHECK ((rejected >= 0));

alter table procurement_order_line add constraint procurement_order_line_stock_check CHECK ((stock >= 0));

alter table procurement_order_line add constraint received_goods_add_up CHECK ((received = ((allocated + stock) + rejected)));

alter table procurement_order_line add constraint procurement_order_line_pkey PRIMARY KEY (order_number, line);

alter table procurement_package add constraint package_in_order_has_one CHECK (((state <> 'IN_ORDER'::text) OR (order_number IS NOT NULL)));

alter table procurement_package add constraint procurement_package_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'IN_ORDER'::text, 'READY'::text, 'RELEASED'::text])));

alter table procurement_package add constraint procurement_package_pkey PRIMARY KEY (case_number);

alter table procurement_package_line add constraint no_more_than_wanted CHECK (((allocated >= 0) AND (allocated <= quantity)));

alter table procurement_package_line add constraint procurement_package_line_quantity_check CHECK ((quantity > 0));

alter table procurement_package_line add constraint procurement_package_line_unit_price_check CHECK ((unit_price >= 0));

alter table procurement_package_line add constraint procurement_package_line_pkey PRIMARY KEY (case_number, line);

alter table recipient_code add constraint recipient_code_pkey PRIMARY KEY (case_number);

alter table recipient_code add constraint recipient_code_unique UNIQUE (code);

alter table referral add constraint referral_state_check CHECK ((state = ANY (ARRAY['PROPOSED'::text, 'DECLINED'::text, 'CONSENTED'::text, 'SENT'::text, 'ACCEPTED'::text, 'REJECTED'::text, 'SERVED'::text, 'NOT_SERVED'::text])));

alter table referral add constraint referral_pkey PRIMARY KEY (case_number, agency);

alter table referral add constraint referral_letter_once UNIQUE (letter_number);

alter table referral_agency add constraint referral_agency_pkey PRIMARY KEY (agency);

alter table referral_service add constraint referral_service_pkey PRIMARY KEY (case_number, agency, need, service);

alter table region add constraint region_level_check CHECK ((level = ANY (ARRAY['provinsi'::text, 'kabupaten_kota'::text, 'kecamatan'::text, 'desa_kelurahan'::text])));

alter table region add constraint region_pkey PRIMARY KEY (code);

alter table region_bounds add constraint region_bounds_order CHECK (((south < north) AND (west < east)));

alter table region_bounds add constraint region_bounds_pkey PRIMARY KEY (region);

alter table registry_column add constraint registry_column_field_check CHECK ((field = ANY (ARRAY['NIK'::text, 'NO_KK'::text, 'NAMA'::text, 'JENIS_KELAMIN'::text, 'TEMPAT_LAHIR'::text, 'TANGGAL_LAHIR'::text, 'ALAMAT'::text, 'RT'::text, 'RW'::text, 'KODE_DESA'::text, 'NAMA_DESA'::text, 'NAMA_KECAMATAN'::text, 'NAMA_KABUPATEN'::text, 'DESIL'::text, 'BANSOS'::text, 'PEKERJAAN'::text, 'NO_HP'::text, 'USAHA_SEBELUMNYA'::text, 'STATUS_USAHA'::text, 'JENIS_USAHA_MINAT'::text, 'KELUARGA_ASN_TNI_POLRI'::text, 'SUMBER'::text, 'TANGGAL_DATA'::text, 'STATUS_KEPENDUDUKAN'::text])));

alter table registry_column add constraint registry_column_plain CHECK (((name = lower(name)) AND (name !~ '[^a-z0-9_]'::text)));

alter table registry_column add constraint registry_column_pkey PRIMARY KEY (name);

alter table registry_finding add constraint registry_finding_decision_check CHECK ((decision = ANY (ARRAY['END'::text, 'MOVE'::text, 'KEEP'::text, 'ENDED'::text])));

alter table registry_finding add constraint registry_finding_kept_with_reason CHECK (((decision IS DISTINCT FROM 'KEEP'::text) OR (reason IS NOT NULL)));

alter table registry_finding add constraint registry_finding_kind_check CHECK ((kind = ANY (ARRAY['DIED'::text, 'MOVED_AWAY'::text, 'MOVED_WITHIN'::text, 'KK_CHANGED'::text, 'KK_TAKEN'::text, 'OTHER_IDENTITY'::text, 'VANISHED'::text, 'DESIL_CHANGED'::text, 'DESIL_SAME'::text, 'NOT_NEWER'::text, 'UNREADABLE'::text])));

alter table registry_finding add constraint registry_finding_pkey PRIMARY KEY (refresh, case_number, kind);

alter table registry_left_out_column add constraint registry_left_out_column_plain CHECK (((name = lower(name)) AND (name !~ '[^a-z0-9_]'::text)));

alter table registry_left_out_column add constraint registry_left_out_column_pkey PRIMARY KEY (area, name);

alter table registry_name_fold add constraint registry_name_fold_folded_check CHECK ((folded ~ '^[a-z]{0,30}$'::text));

alter table registry_name_fold add constraint registry_name_fold_kind_check CHECK ((kind = ANY (ARRAY['WORD'::text, 'TITLE'::text, 'LETTERS'::text])));

alter table registry_name_fold add constraint registry_name_fold_title CHECK (((kind = 'TITLE'::text) = (folded = ''::text)));

alter table registry_name_fold add constraint registry_name_fold_written_check CHECK ((written ~ '^[a-z]{1,30}$'::text));

alter table registry_name_fold add constraint registry_name_fold_pkey PRIMARY KEY (kind, written);

alter table registry_refresh add constraint registry_refresh_scheme_check CHECK ((scheme = ANY (ARRAY['KEMENDAGRI'::text, 'BPS'::text])));

alter table registry_refresh add constraint registry_refresh_state_check CHECK ((state = ANY (ARRAY['READING'::text, 'COMPARING'::text, 'CONFIRMING'::text, 'DONE'::text])));

alter table registry_refresh add constraint registry_refresh_pkey PRIMARY KEY (id);

alter table registry_refresh add constraint registry_refresh_key UNIQUE (key);

alter table registry_refresh add constraint registry_refresh_once UNIQUE (area, sha256, scheme, complete);

alter table registry_refresh_fault add constraint registry_refresh_fault_pkey PRIMARY KEY (refresh, "row");

alter table registry_refresh_line add constraint registry_refresh_line_desil_check CHECK (((desil >= 1) AND (desil <= 10)));

alter table registry_refresh_line add constraint registry_refresh_line_residence_check CHECK ((residence = ANY (ARRAY['HERE'::text, 'DIED'::text, 'MOVED'::text])));

alter table registry_refresh_line add constraint registry_refresh_line_pkey PRIMARY KEY (refresh, nik);

alter table registry_refresh_part add constraint registry_refresh_part_pkey PRIMARY KEY (refresh, part);

alter table round add constraint known_tie_rule CHECK ((tie_rule = ANY (ARRAY['DESIL,STOPPED,DATE'::text, 'DESIL,DATE,STOPPED'::text, 'STOPPED,DESIL,DATE'::text, 'STOPPED,DATE,DESIL'::text, 'DATE,DESIL,STOPPED'::text, 'DATE,STOPPED,DESIL'::text])));

alter table round add constraint round_budget_check CHECK ((budget >= 0));

alter table round add constraint round_ceiling_check CHECK ((ceiling > 0));

alter table round add constraint round_number_check CHECK ((number > 0));

alter table round add constraint round_objection_days_check CHECK (((objection_days >= 1) AND (objection_days <= 60)));

alter table round add constraint round_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'CLOSED'::text])));

alter table round add constraint round_pkey PRIMARY KEY (code);

alter table round add constraint round_once UNIQUE (scheme, year, number);

alter table round_quota add constraint quota_not_exceeded CHECK (((taken >= 0) AND (taken <= places)));

alter table round_quota add constraint round_quota_places_check CHECK ((places >= 0));

alter table round_quota add constraint round_quota_pkey PRIMARY KEY (round, kabupaten);

alter table round_substitute add constraint round_substitute_acting_check CHECK ((acting = ANY (ARRAY['PLT'::text, 'PLH'::text])));

alter table round_substitute add constraint substitute_days CHECK ((first_day <= last_day));

alter table round_substitute add constraint substitute_ended_with_reason CHECK ((num_nulls(ended_by, ended_at, end_reason) = ANY (ARRAY[0, 3])));

alter table round_substitute add constraint round_substitute_pkey PRIMARY KEY (id);

alter table sign_in_attempt add constraint sign_in_attempt_pk PRIMARY KEY (address, account);

alter table start_key add constraint start_key_pk PRIMARY KEY (person, process, key);

alter table task_reminder add constraint task_reminder_kind_check CHECK ((kind = ANY (ARRAY['REMINDER'::text, 'ESCALATION'::text])));

alter table task_reminder add constraint task_reminder_pkey PRIMARY KEY (task_id, kind);

alter table village_deliberation add constraint village_deliberation_result_check CHECK ((result = ANY (ARRAY['SUPPORTED'::text, 'NOT_SUPPORTED'::text])));

alter table village_deliberation add constraint village_deliberation_pkey PRIMARY KEY (id);

alter table village_deliberation add constraint village_deliberation_key UNIQUE (key);

alter table word add constraint word_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'DELIVERED'::text, 'CASE_ENDED'::text])));

alter table word add constraint word_pkey PRIMARY KEY (id);

alter table word add constraint word_said_once UNIQUE (key);

alter table act_ge_bytearray add constraint act_fk_bytearr_depl FOREIGN KEY (deployment_id_) REFERENCES act_re_deployment(id_);

alter table act_id_membership add constraint act_fk_memb_group FOREIGN KEY (group_id_) REFERENCES act_id_group(id_);

alter table act_id_membership add constraint act_fk_memb_user FOREIGN KEY (user_id_) REFERENCES act_id_user(id_);

alter table act_id_tenant_member add constraint act_fk_tenant_memb FOREIGN KEY (tenant_id_) REFERENCES act_id_tenant(id_);

alter table act_id_tenant_member add constraint act_fk_tenant_memb_group FOREIGN KEY (group_id_) REFERENCES act_id_group(id_);

alter table act_id_tenant_member add constraint act_fk_tenant_memb_user FOREIGN KEY (user_id_) REFERENCES act_id_user(id_);

alter table act_re_decision_def add constraint act_fk_dec_req FOREIGN KEY (dec_req_id_) REFERENCES act_re_decision_req_def(id_);

alter table act_ru_batch add constraint act_fk_batch_job_def FOREIGN KEY (batch_job_def_id_) REFERENCES act_ru_jobdef(id_);

alter table act_ru_batch add constraint act_fk_batch_monitor_job_def FOREIGN KEY (monitor_job_def_id_) REFERENCES act_ru_jobdef(id_);

alter table act_ru_batch add constraint act_fk_batch_seed_job_def FOREIGN KEY (seed_job_def_id_) REFERENCES act_ru_jobdef(id_);

alter table act_ru_event_subscr add constraint act_fk_event_exec FOREIGN KEY (execution_id_) REFERENCES act_ru_execution(id_);

alter table act_ru_execution add constraint act_fk_exe_parent FOREIGN KEY (parent_id_) REFERENCES act_ru_execution(id_);

alter table act_ru_execution add constraint act_fk_exe_procdef FOREIGN KEY (proc_def_id_) REFERENCES act_re_procdef(id_);

alter table act_ru_execution add constraint act_fk_exe_procinst FOREIGN KEY (proc_inst_id_) REFERENCES act_ru_execution(id_);

alter table act_ru_execution add constraint act_fk_exe_super FOREIGN KEY (super_exec_) REFERENCES act_ru_execution(id_);

alter table act_ru_ext_task add constraint act_fk_ext_task_error_details FOREIGN KEY (error_details_id_) REFERENCES act_ge_bytearray(id_);

alter table act_ru_ext_task add constraint act_fk_ext_task_exe FOREIGN KEY (execution_id_) REFERENCES act_ru_execution(id_);

alter table act_ru_identitylink add constraint act_fk_athrz_procedef FOREIGN KEY (proc_def_id_) REFERENCES act_re_procdef(id_);

alter table act_ru_identitylink add constraint act_fk_tskass_task FOREIGN KEY (task_id_) REFERENCES act_ru_task(id_);

alter table act_ru_incident add constraint act_fk_inc_cause FOREIGN KEY (cause_incident_id_) REFERENCES act_ru_incident(id_);

alter table act_ru_incident add constraint act_fk_inc_exe FOREIGN KEY (execution_id_) REFERENCES act_ru_execution(id_);

alter table act_ru_incident add constraint act_fk_inc_job_def FOREIGN KEY (job_def_id_) REFERENCES act_ru_jobdef(id_);

alter table act_ru_incident add constraint act_fk_inc_procdef FOREIGN KEY (proc_def_id_) REFERENCES act_re_procdef(id_);

alter table act_ru_incident add constraint act_fk_inc_procinst FOREIGN KEY (proc_inst_id_) REFERENCES act_ru_execution(id_);

alter table act_ru_incident add constraint act_fk_inc_rcause FOREIGN KEY (root_cause_incident_id_) REFERENCES act_ru_incident(id_);

alter table act_ru_job add constraint act_fk_job_exception FOREIGN KEY (exception_stack_id_) REFERENCES act_ge_bytearray(id_);

alter table act_ru_task add constraint act_fk_task_exe FOREIGN KEY (execution_id_) REFERENCES act_ru_execution(id_);

alter table act_ru_task add constraint act_fk_task_procdef FOREIGN KEY (proc_def_id_) REFERENCES act_re_procdef(id_);

alter table act_ru_task add constraint act_fk_task_procinst FOREIGN KEY (proc_inst_id_) REFERENCES act_ru_execution(id_);

alter table act_ru_variable add constraint act_fk_var_batch FOREIGN KEY (batch_id_) REFERENCES act_ru_batch(id_);

alter table act_ru_variable add constraint act_fk_var_bytearray FOREIGN KEY (bytearray_id_) REFERENCES act_ge_bytearray(id_);

alter table act_ru_variable add constraint act_fk_var_exe FOREIGN KEY (execution_id_) REFERENCES act_ru_execution(id_);

alter table act_ru_variable add constraint act_fk_var_procinst FOREIGN KEY (proc_inst_id_) REFERENCES act_ru_execution(id_);

alter table approval_amendment add constraint approval_amendment_kabupaten_fkey FOREIGN KEY (kabupaten) REFERENCES region(code);

alter table approval_amendment add constraint approval_amendment_round_fkey FOREIGN KEY (round) REFERENCES round(code);

alter table approval_amendment add constraint approval_amendment_substitute_fkey FOREIGN KEY (substitute) REFERENCES round_substitute(id);

alter table approval_candidate add constraint approval_candidate_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table approval_candidate add constraint approval_candidate_decree_round_fkey FOREIGN KEY (decree_round) REFERENCES approval_round(key);

alter table approval_candidate add constraint approval_candidate_kabupaten_fkey FOREIGN KEY (kabupaten) REFERENCES region(code);

alter table approval_candidate add constraint approval_candidate_round_fkey FOREIGN KEY (round) REFERENCES round(code);

alter table approval_change add constraint approval_change_amendment_fkey FOREIGN KEY (amendment) REFERENCES approval_amendment(key);

alter table approval_change add constraint approval_change_case_number_fkey FOREIGN KEY (case_number) REFERENCES approval_candidate(case_number);

alter table approval_change add constraint approval_change_kabupaten_fkey FOREIGN KEY (kabupaten) REFERENCES region(code);

alter table approval_change add constraint approval_change_named_by_fkey FOREIGN KEY (named_by) REFERENCES approval_decree(number);

alter table approval_change add constraint approval_change_round_fkey FOREIGN KEY (round) REFERENCES round(code);

alter table approval_decree add constraint approval_decree_amendment_fkey FOREIGN KEY (amendment) REFERENCES approval_amendment(key);

alter table approval_decree add constraint approval_decree_decree_round_fkey FOREIGN KEY (decree_round) REFERENCES approval_round(key);

alter table approval_decree add constraint approval_decree_kabupaten_fkey FOREIGN KEY (kabupaten) REFERENCES region(code);

alter table approval_decree add constraint approval_decree_round_fkey FOREIGN KEY (round) REFERENCES round(code);

alter table approval_decree_amended add constraint approval_decree_amended_amended_fkey FOREIGN KEY (amended) REFERENCES approval_decree(number);

alter table approval_decree_amended add constraint approval_decree_amended_decree_fkey FOREIGN KEY (decree) REFERENCES approval_decree(number);

alter table approval_decree_line add constraint approval_decree_line_case_number_fkey FOREIGN KEY (case_number) REFERENCES approval_candidate(case_number);

alter table approval_decree_line add constraint approval_decree_line_decree_fkey FOREIGN KEY (decree) REFERENCES approval_decree(number);

alter table approval_decree_line add constraint approval_decree_line_named_by_fkey FOREIGN KEY (named_by) REFERENCES approval_decree(number);

alter table approval_move add constraint approval_move_case_number_fkey FOREIGN KEY (case_number) REFERENCES approval_candidate(case_number);

alter table approval_move add constraint approval_move_decree_round_fkey FOREIGN KEY (decree_round) REFERENCES approval_round(key);

alter table approval_move add constraint approval_move_objection_fkey FOREIGN KEY (objection) REFERENCES approval_objection(id);

alter table approval_objection add constraint approval_objection_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table approval_objection add constraint approval_objection_decree_round_fkey FOREIGN KEY (decree_round) REFERENCES approval_round(key);

alter table approval_objection add constraint approval_objection_renominated_fkey FOREIGN KEY (renominated) REFERENCES grant_case(case_number);

alter table approval_reallocation add constraint approval_reallocation_from_kabupaten_fkey FOREIGN KEY (from_kabupaten) REFERENCES region(code);

alter table approval_reallocation add constraint approval_reallocation_round_fkey FOREIGN KEY (round) REFERENCES round(code);

alter table approval_reallocation add constraint approval_reallocation_to_kabupaten_fkey FOREIGN KEY (to_kabupaten) REFERENCES region(code);

alter table approval_round add constraint approval_round_kabupaten_fkey FOREIGN KEY (kabupaten) REFERENCES region(code);

alter table approval_round add constraint approval_round_round_fkey FOREIGN KEY (round) REFERENCES round(code);

alter table approval_round add constraint approval_round_substitute_fkey FOREIGN KEY (substitute) REFERENCES round_substitute(id);

alter table assessment add constraint assessment_business_type_fkey FOREIGN KEY (business_type) REFERENCES business_type(code);

alter table assessment add constraint assessment_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table assessment_line add constraint assessment_line_case_number_visit_fkey FOREIGN KEY (case_number, visit) REFERENCES assessment(case_number, visit);

alter table assessment_line add constraint assessment_line_item_fkey FOREIGN KEY (item) REFERENCES catalogue_item(code);

alter table assessment_score add constraint assessment_score_case_number_visit_fkey FOREIGN KEY (case_number, visit) REFERENCES assessment(case_number, visit);

alter table case_hand add constraint case_hand_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table case_need add constraint case_need_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table case_need add constraint case_need_need_fkey FOREIGN KEY (need) REFERENCES need_type(code);

alter table case_reference add constraint case_reference_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table case_stage add constraint case_stage_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table case_whereabouts add constraint case_whereabouts_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table catalogue_item add constraint catalogue_item_business_type_fkey FOREIGN KEY (business_type) REFERENCES business_type(code);

alter table catalogue_price add constraint catalogue_price_area_fkey FOREIGN KEY (area) REFERENCES region(code);

alter table catalogue_price add constraint catalogue_price_item_fkey FOREIGN KEY (item) REFERENCES catalogue_item(code);

alter table desil_reading add constraint desil_reading_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table document add constraint document_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table document_content add constraint document_content_document_fkey FOREIGN KEY (document) REFERENCES document(id) ON DELETE CASCADE;

alter table document_reading add constraint document_reading_document_fkey FOREIGN KEY (document) REFERENCES document(id) ON DELETE CASCADE;

alter table earlier_grant add constraint earlier_grant_import_fkey FOREIGN KEY (import) REFERENCES earlier_grant_import(id);

alter table earlier_grant_fault add constraint earlier_grant_fault_import_fkey FOREIGN KEY (import) REFERENCES earlier_grant_import(id) ON DELETE CASCADE;

alter table form_draft_file add constraint form_draft_file_draft FOREIGN KEY (person, place) REFERENCES form_draft(person, place) ON DELETE CASCADE;

alter table grant_case add constraint grant_case_business_type_fkey FOREIGN KEY (business_type) REFERENCES business_type(code);

alter table grant_case add constraint grant_case_kabupaten_fkey FOREIGN KEY (kabupaten) REFERENCES region(code);

alter table grant_case add constraint grant_case_kecamatan_fkey FOREIGN KEY (kecamatan) REFERENCES region(code);

alter table grant_case add constraint grant_case_round_fkey FOREIGN KEY (round) REFERENCES round(code);

alter table grant_case add constraint grant_case_village_fkey FOREIGN KEY (village) REFERENCES region(code);

alter table guidance_invitation add constraint guidance_invitation_case_number_fkey FOREIGN KEY (case_number) REFERENCES guidance_participant(case_number);

alter table guidance_invitation add constraint guidance_invitation_session_fkey FOREIGN KEY (session) REFERENCES guidance_session(number);

alter table guidance_participant add constraint guidance_participant_business_type_fkey FOREIGN KEY (business_type) REFERENCES business_type(code);

alter table guidance_participant add constraint guidance_participant_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table guidance_participant add constraint guidance_participant_kabupaten_fkey FOREIGN KEY (kabupaten) REFERENCES region(code);

alter table guidance_participant add constraint guidance_participant_round_fkey FOREIGN KEY (round) REFERENCES round(code);

alter table guidance_session add constraint guidance_session_business_type_fkey FOREIGN KEY (business_type) REFERENCES business_type(code);

alter table guidance_session add constraint guidance_session_kabupaten_fkey FOREIGN KEY (kabupaten) REFERENCES region(code);

alter table guidance_session add constraint guidance_session_round_fkey FOREIGN KEY (round) REFERENCES round(code);

alter table handover add constraint handover_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table handover_absence add constraint handover_absence_case_number_fkey FOREIGN KEY (case_number) REFERENCES handover(case_number);

alter table handover_completion add constraint handover_completion_case_number_fkey FOREIGN KEY (case_number) REFERENCES handover(case_number);

alter table handover_line add constraint handover_line_case_number_fkey FOREIGN KEY (case_number) REFERENCES handover(case_number);

alter table journal add constraint journal_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table letter add constraint letter_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table letter add constraint letter_document_fkey FOREIGN KEY (document) REFERENCES document(id);

alter table letter_refusal add constraint letter_refusal_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table lifecycle_event add constraint lifecycle_event_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table livelihood_reading add constraint livelihood_reading_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table monitoring_finding add constraint monitoring_finding_visit FOREIGN KEY (case_number, number) REFERENCES monitoring_visit(case_number, number);

alter table monitoring_obstacle add constraint monitoring_obstacle_visit FOREIGN KEY (case_number, number) REFERENCES monitoring_visit(case_number, number);

alter table monitoring_plan add constraint monitoring_plan_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table monitoring_review add constraint monitoring_review_visit FOREIGN KEY (case_number, number) REFERENCES monitoring_visit(case_number, number);

alter table monitoring_visit add constraint monitoring_visit_case_number_fkey FOREIGN KEY (case_number) REFERENCES monitoring_plan(case_number);

alter table nomination add constraint nomination_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table nomination add constraint nomination_import_import_row_fkey FOREIGN KEY (import, import_row) REFERENCES nomination_import_row(import, "row");

alter table nomination add constraint nomination_village_deliberation_fkey FOREIGN KEY (village_deliberation) REFERENCES village_deliberation(id);

alter table nomination_answer_reading add constraint nomination_answer_reading_import_fkey FOREIGN KEY (import) REFERENCES nomination_import(id);

alter table nomination_correction add constraint nomination_correction_case_number_fkey FOREIGN KEY (case_number) REFERENCES nomination(case_number);

alter table nomination_file_original add constraint nomination_file_original_file_fkey FOREIGN KEY (file) REFERENCES nomination_file(id) ON DELETE CASCADE;

alter table nomination_file_part add constraint nomination_file_part_file_fkey FOREIGN KEY (file) REFERENCES nomination_file(id) ON DELETE CASCADE;

alter table nomination_import add constraint nomination_import_area_fkey FOREIGN KEY (area) REFERENCES region(code);

alter table nomination_import add constraint nomination_import_corrects_fkey FOREIGN KEY (corrects) REFERENCES nomination_import(id);

alter table nomination_import add constraint nomination_import_document_fkey FOREIGN KEY (document) REFERENCES document(id);

alter table nomination_import add constraint nomination_import_file_fkey FOREIGN KEY (file) REFERENCES nomination_file(id);

alter table nomination_import add constraint nomination_import_round_fkey FOREIGN KEY (round) REFERENCES round(code);

alter table nomination_import_judgement add constraint nomination_import_judgement_import_fkey FOREIGN KEY (import) REFERENCES nomination_import(id);

alter table nomination_import_row add constraint nomination_import_row_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table nomination_import_summary add constraint nomination_import_summary_import_fkey FOREIGN KEY (import) REFERENCES nomination_import(id);

alter table nomination_judgement add constraint nomination_judgement_case_number_fkey FOREIGN KEY (case_number) REFERENCES nomination(case_number);

alter table outcome_decision add constraint outcome_decision_case_number_fkey FOREIGN KEY (case_number) REFERENCES outcome_measurement(case_number);

alter table outcome_measurement add constraint outcome_measurement_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table package_line add constraint package_line_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table package_line add constraint package_line_item_fkey FOREIGN KEY (item) REFERENCES catalogue_item(code);

alter table people_session_attributes add constraint people_session_attributes_of FOREIGN KEY (session_primary_id) REFERENCES people_session(primary_id) ON DELETE CASCADE;

alter table person add constraint person_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table procurement_allocation add constraint procurement_allocation_case_number_package_line_fkey FOREIGN KEY (case_number, package_line) REFERENCES procurement_package_line(case_number, line);

alter table procurement_allocation add constraint procurement_allocation_order_number_order_line_fkey FOREIGN KEY (order_number, order_line) REFERENCES procurement_order_line(order_number, line);

alter table procurement_chase add constraint procurement_chase_order_number_fkey FOREIGN KEY (order_number) REFERENCES procurement_order(number);

alter table procurement_inspection add constraint procurement_inspection_order_number_fkey FOREIGN KEY (order_number) REFERENCES procurement_order(number);

alter table procurement_inspection_line add constraint procurement_inspection_line_order_number_sequence_fkey FOREIGN KEY (order_number, sequence) REFERENCES procurement_inspection(order_number, sequence);

alter table procurement_order add constraint procurement_order_kabupaten_fkey FOREIGN KEY (kabupaten) REFERENCES region(code);

alter table procurement_order add constraint procurement_order_round_fkey FOREIGN KEY (round) REFERENCES round(code);

alter table procurement_order_line add constraint procurement_order_line_item_fkey FOREIGN KEY (item) REFERENCES catalogue_item(code);

alter table procurement_order_line add constraint procurement_order_line_order_number_fkey FOREIGN KEY (order_number) REFERENCES procurement_order(number);

alter table procurement_package add constraint procurement_package_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table procurement_package add constraint procurement_package_kabupaten_fkey FOREIGN KEY (kabupaten) REFERENCES region(code);

alter table procurement_package add constraint procurement_package_order_number_fkey FOREIGN KEY (order_number) REFERENCES procurement_order(number);

alter table procurement_package add constraint procurement_package_round_fkey FOREIGN KEY (round) REFERENCES round(code);

alter table procurement_package_line add constraint procurement_package_line_case_number_fkey FOREIGN KEY (case_number) REFERENCES procurement_package(case_number);

alter table procurement_package_line add constraint procurement_package_line_item_fkey FOREIGN KEY (item) REFERENCES catalogue_item(code);

alter table recipient_code add constraint recipient_code_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table referral add constraint referral_agency_fkey FOREIGN KEY (agency) REFERENCES referral_agency(agency);

alter table referral add constraint referral_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table referral_service add constraint referral_service_need_fkey FOREIGN KEY (need) REFERENCES need_type(code);

alter table referral_service add constraint referral_service_referral FOREIGN KEY (case_number, agency) REFERENCES referral(case_number, agency);

alter table region add constraint region_parent_fkey FOREIGN KEY (parent) REFERENCES region(code);

alter table registry_finding add constraint registry_finding_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

alter table registry_finding add constraint registry_finding_refresh_fkey FOREIGN KEY (refresh) REFERENCES registry_refresh(id);

alter table registry_refresh add constraint registry_refresh_area_fkey FOREIGN KEY (area) REFERENCES region(code);

alter table registry_refresh_fault add constraint registry_refresh_fault_refresh_fkey FOREIGN KEY (refresh) REFERENCES registry_refresh(id);

alter table registry_refresh_line add constraint registry_refresh_line_refresh_fkey FOREIGN KEY (refresh) REFERENCES registry_refresh(id);

alter table registry_refresh_part add constraint registry_refresh_part_refresh_fkey FOREIGN KEY (refresh) REFERENCES registry_refresh(id);

alter table round_quota add constraint round_quota_kabupaten_fkey FOREIGN KEY (kabupaten) REFERENCES region(code);

alter table round_quota add constraint round_quota_round_fkey FOREIGN KEY (round) REFERENCES round(code);

alter table round_substitute add constraint round_substitute_round_fkey FOREIGN KEY (round) REFERENCES round(code);

alter table village_deliberation add constraint village_deliberation_attendance_fkey FOREIGN KEY (attendance) REFERENCES document(id);

alter table village_deliberation add constraint village_deliberation_village_fkey FOREIGN KEY (village) REFERENCES region(code);

alter table word add constraint word_case_number_fkey FOREIGN KEY (case_number) REFERENCES grant_case(case_number);

CREATE INDEX act_hi_bat_rm_time ON public.act_hi_batch USING btree (removal_time_);

CREATE INDEX act_hi_ext_task_log_proc_def_key ON public.act_hi_ext_task_log USING btree (proc_def_key_);

CREATE INDEX act_hi_ext_task_log_procdef ON public.act_hi_ext_task_log USING btree (proc_def_id_);

CREATE INDEX act_hi_ext_task_log_procinst ON public.act_hi_ext_task_log USING btree (proc_inst_id_);

CREATE INDEX act_hi_ext_task_log_rm_time ON public.act_hi_ext_task_log USING btree (removal_time_);

CREATE INDEX act_hi_ext_task_log_root_pi ON public.act_hi_ext_task_log USING btree (root_proc_inst_id_);

CREATE INDEX act_hi_ext_task_log_tenant_id ON public.act_hi_ext_task_log USING btree (tenant_id_);

CREATE INDEX act_idx_athrz_procedef ON public.act_ru_identitylink USING btree (proc_def_id_);

CREATE INDEX act_idx_auth_group_id ON public.act_ru_authorization USING btree (group_id_);

CREATE INDEX act_idx_auth_resource_id ON public.act_ru_authorization USING btree (resource_id_);

CREATE INDEX act_idx_auth_rm_time ON public.act_ru_authorization USING btree (removal_time_);

CREATE INDEX act_idx_auth_root_pi ON public.act_ru_authorization USING btree (root_proc_inst_id_);

CREATE INDEX act_idx_batch_id ON public.act_ru_variable USING btree (batch_id_);

CREATE INDEX act_idx_batch_job_def ON public.act_ru_batch USING btree (batch_job_def_id_);

CREATE INDEX act_idx_batch_monitor_job_def ON public.act_ru_batch USING btree (monitor_job_def_id_);

CREATE INDEX act_idx_batch_seed_job_def ON public.act_ru_batch USING btree (seed_job_def_id_);

CREATE INDEX act_idx_bytear_depl ON public.act_ge_bytearray USING btree (deployment_id_);

CREATE INDEX act_idx_bytearray_name ON public.act_ge_bytearray USING btree (name_);

CREATE INDEX act_idx_bytearray_rm_time ON public.act_ge_bytearray USING btree (removal_time_);

CREATE INDEX act_idx_bytearray_root_pi ON public.act_ge_bytearray USING btree (root_proc_inst_id_);

CREATE INDEX act_idx_dec_def_req_id ON public.act_re_decision_def USING btree (dec_req_id_);

CREATE INDEX act_idx_dec_def_tenant_id ON public.act_re_decision_def USING btree (tenant_id_);

CREATE INDEX act_idx_dec_req_def_tenant_id ON public.act_re_decision_req_def USING btree (tenant_id_);

CREATE INDEX act_idx_deployment_name ON public.act_re_deployment USING btree (name_);

CREATE INDEX act_idx_deployment_tenant_id ON public.act_re_deployment USING btree (tenant_id_);

CREATE INDEX act_idx_event_subscr ON public.act_ru_event_subscr USING btree (execution_id_);

CREATE INDEX act_idx_event_subscr_config_ ON public.act_ru_event_subscr USING btree (configuration_);

CREATE INDEX act_idx_event_subscr_evt_name ON public.act_ru_event_subscr USING btree (event_name_);

CREATE INDEX act_idx_event_subscr_tenant_id ON public.act_ru_event_subscr USING btree (tenant_id_);

CREATE INDEX act_idx_exe_parent ON public.act_ru_execution USING btree (parent_id_);

CREATE INDEX act_idx_exe_procdef ON public.act_ru_execution USING btree (proc_def_id_);

CREATE INDEX act_idx_exe_procinst ON public.act_ru_execution USING btree (proc_inst_id_);

CREATE INDEX act_idx_exe_root_pi ON public.act_ru_execution USING btree (root_proc_inst_id_);

CREATE INDEX act_idx_exe_super ON public.act_ru_execution USING btree (super_exec_);

CREATE INDEX act_idx_exec_buskey ON public.act_ru_execution USING btree (business_key_);

CREATE INDEX act_idx_exec_tenant_id ON public.act_ru_execution USING btree (tenant_id_);

CREATE INDEX act_idx_ext_task_err_details ON public.act_ru_ext_task USING btree (error_details_id_);

CREATE INDEX act_idx_ext_task_exec ON public.act_ru_ext_task USING btree (execution_id_);

CREATE INDEX act_idx_ext_task_priority ON public.act_ru_ext_task USING btree (priority_);

CREATE INDEX act_idx_ext_task_tenant_id ON public.act_ru_ext_task USING btree (tenant_id_);

CREATE INDEX act_idx_ext_task_topic ON public.act_ru_ext_task USING btree (topic_name_);

CREATE INDEX act_idx_hi_act_inst_comp ON public.act_hi_actinst USING btree (execution_id_, act_id_, end_time_, id_);

CREATE INDEX act_idx_hi_act_inst_end ON public.act_hi_actinst USING btree (end_time_);

CREATE INDEX act_idx_hi_act_inst_proc_def_key ON public.act_hi_actinst USING btree (proc_def_key_);

CREATE INDEX act_idx_hi_act_inst_procinst ON public.act_hi_actinst USING btree (proc_inst_id_, act_id_);

CREATE INDEX act_idx_hi_act_inst_rm_time ON public.act_hi_actinst USING btree (removal_time_);

CREATE INDEX act_idx_hi_act_inst_start_end ON public.act_hi_actinst USING btree (start_time_, end_time_);

CREATE INDEX act_idx_hi_act_inst_stats ON public.act_hi_actinst USING btree (proc_def_id_, proc_inst_id_, act_id_, end_time_, act_inst_state_);

CREATE INDEX act_idx_hi_act_inst_tenant_id ON public.act_hi_actinst USING btree (tenant_id_);

CREATE INDEX act_idx_hi_actinst_root_pi ON public.act_hi_actinst USING btree (root_proc_inst_id_);

CREATE INDEX act_idx_hi_ai_pdefid_end_time ON public.act_hi_actinst USING btree (proc_def_id_, end_time_);

CREATE INDEX act_idx_hi_attachment_content ON public.act_hi_attachment USING btree (content_id_);

CREATE INDEX act_idx_hi_attachment_procinst ON public.act_hi_attachment USING btree (proc_inst_id_);

CREATE INDEX act_idx_hi_attachment_rm_time ON public.act_hi_attachment USING btree (removal_time_);

CREATE INDEX act_idx_hi_attachment_root_pi ON public.act_hi_attachment USING btree (root_proc_inst_id_);

CREATE INDEX act_idx_hi_attachment_task ON public.act_hi_attachment USING btree (task_id_);

CREATE INDEX act_idx_hi_casevar_case_inst ON public.act_hi_varinst USING btree (case_inst_id_);

CREATE INDEX act_idx_hi_comment_procinst ON public.act_hi_comment USING btree (proc_inst_id_);

CREATE INDEX act_idx_hi_comment_rm_time ON public.act_hi_comment USING btree (removal_time_);

CREATE INDEX act_idx_hi_comment_root_pi ON public.act_hi_comment USING btree (root_proc_inst_id_);

CREATE INDEX act_idx_hi_comment_task ON public.act_hi_comment USING btree (task_id_);

CREATE INDEX act_idx_hi_dec_in_clause ON public.act_hi_dec_in USING btree (dec_inst_id_, clause_id_);

CREATE INDEX act_idx_hi_dec_in_inst ON public.act_hi_dec_in USING btree (dec_inst_id_);

CREATE INDEX act_idx_hi_dec_in_rm_time ON public.act_hi_dec_in USING btree (removal_time_);

CREATE INDEX act_idx_hi_dec_in_root_pi ON public.act_hi_dec_in USING btree (root_proc_inst_id_);

CREATE INDEX act_idx_hi_dec_inst_act ON public.act_hi_decinst USING btree (act_id_);

CREATE INDEX act_idx_hi_dec_inst_act_inst ON public.act_hi_decinst USING btree (act_inst_id_);

CREATE INDEX act_idx_hi_dec_inst_ci ON public.act_hi_decinst USING btree (case_inst_id_);

CREATE INDEX act_idx_hi_dec_inst_id ON public.act_hi_decinst USING btree (dec_def_id_);

CREATE INDEX act_idx_hi_dec_inst_key ON public.act_hi_decinst USING btree (dec_def_key_);

CREATE INDEX act_idx_hi_dec_inst_pi ON public.act_hi_decinst USING btree (proc_inst_id_);

CREATE INDEX act_idx_hi_dec_inst_req_id ON public.act_hi_decinst USING btree (dec_req_id_);

CREATE INDEX act_idx_hi_dec_inst_req_key ON public.act_hi_decinst USING btree (dec_req_key_);

CREATE INDEX act_idx_hi_dec_inst_rm_time ON public.act_hi_decinst USING btree (removal_time_);

CREATE INDEX act_idx_hi_dec_inst_root_id ON public.act_hi_decinst USING btree (root_dec_inst_id_);

CREATE INDEX act_idx_hi_dec_inst_root_pi ON public.act_hi_decinst USING btree (root_proc_inst_id_);

CREATE INDEX act_idx_hi_dec_inst_tenant_id ON public.act_hi_decinst USING btree (tenant_id_);

CREATE INDEX act_idx_hi_dec_inst_time ON public.act_hi_decinst USING btree (eval_time_);

CREATE INDEX act_idx_hi_dec_out_inst ON public.act_hi_dec_out USING btree (dec_inst_id_);

CREATE INDEX act_idx_hi_dec_out_rm_time ON public.act_hi_dec_out USING btree (removal_time_);

CREATE INDEX act_idx_hi_dec_out_root_pi ON public.act_hi_dec_out USING btree (root_proc_inst_id_);

CREATE INDEX act_idx_hi_dec_out_rule ON public.act_hi_dec_out USING btree (rule_order_, clause_id_);

CREATE INDEX act_idx_hi_detail_act_inst ON public.act_hi_detail USING btree (act_inst_id_);

CREATE INDEX act_idx_hi_detail_bytear ON public.act_hi_detail USING btree (bytearray_id_);

CREATE INDEX act_idx_hi_detail_case_exec ON public.act_hi_detail USING btree (case_execution_id_);

CREATE INDEX act_idx_hi_detail_case_inst ON public.act_hi_detail USING btree (case_inst_id_);

CREATE INDEX act_idx_hi_detail_name ON public.act_hi_detail USING btree (name_);

CREATE INDEX act_idx_hi_detail_proc_def_key ON public.act_hi_detail USING btree (proc_def_key_);

CREATE INDEX act_idx_hi_detail_proc_inst ON public.act_hi_detail USING btree (proc_inst_id_);

CREATE INDEX act_idx_hi_detail_rm_time ON public.act_hi_detail USING btree (removal_time_);

CREATE INDEX act_idx_hi_detail_root_pi ON public.act_hi_detail USING btree (root_proc_inst_id_);

CREATE INDEX act_idx_hi_detail_task_bytear ON public.act_hi_detail USING btree (bytearray_id_, task_id_);

CREATE INDEX act_idx_hi_detail_task_id ON public.act_hi_detail USING btree (task_id_);

CREATE INDEX act_idx_hi_detail_tenant_id ON public.act_hi_detail USING btree (tenant_id_);

CREATE INDEX act_idx_hi_detail_time ON public.act_hi_detail USING btree (time_);

CREATE INDEX act_idx_hi_detail_var_inst_id ON public.act_hi_detail USING btree (var_inst_id_);

CREATE INDEX act_idx_hi_exttasklog_errordet ON public.act_hi_ext_task_log USING btree (error_details_id_);

CREATE INDEX act_idx_hi_ident_link_rm_time ON public.act_hi_identitylink USING btree (removal_time_);

CREATE INDEX act_idx_hi_ident_link_task ON public.act_hi_identitylink USING btree (task_id_);

CREATE INDEX act_idx_hi_ident_lnk_group ON public.act_hi_identitylink USING btree (group_id_);

CREATE INDEX act_idx_hi_ident_lnk_proc_def_key ON public.act_hi_identitylink USING btree (proc_def_key_);

CREATE INDEX act_idx_hi_ident_lnk_root_pi ON public.act_hi_identitylink USING btree (root_proc_inst_id_);

CREATE INDEX act_idx_hi_ident_lnk_tenant_id ON public.act_hi_identitylink USING btree (tenant_id_);

CREATE INDEX act_idx_hi_ident_lnk_timestamp ON public.act_hi_identitylink USING btree (timestamp_);

CREATE INDEX act_idx_hi_ident_lnk_user ON public.act_hi_identitylink USING btree (user_id_);

CREATE INDEX act_idx_hi_incident_create_time ON public.act_hi_incident USING btree (create_time_);

CREATE INDEX act_idx_hi_incident_end_time ON public.act_hi_incident USING btree (end_time_);

CREATE INDEX act_idx_hi_incident_proc_def_key ON public.act_hi_incident USING btree (proc_def_key_);

CREATE INDEX act_idx_hi_incident_procinst ON public.act_hi_incident USING btree (proc_inst_id_);

CREATE INDEX act_idx_hi_incident_rm_time ON public.act_hi_incident USING btree (removal_time_);

CREATE INDEX act_idx_hi_incident_root_pi ON public.act_hi_incident USING btree (root_proc_inst_id_);

CREATE INDEX act_idx_hi_incident_tenant_id ON public.act_hi_incident USING btree (tenant_id_);

CREATE INDEX act_idx_hi_job_log_ex_stack ON public.act_hi_job_log USING btree (job_exception_stack_id_);

CREATE INDEX act_idx_hi_job_log_job_conf ON public.act_hi_job_log USING btree (job_def_configuration_);

CREATE INDEX act_idx_hi_job_log_job_def_id ON public.act_hi_job_log USING btree (job_def_id_);

CREATE INDEX act_idx_hi_job_log_proc_def_key ON public.act_hi_job_log USING btree (process_def_key_);

CREATE INDEX act_idx_hi_job_log_procdef ON public.act_hi_job_log USING btree (process_def_id_);

CREATE INDEX act_idx_hi_job_log_procinst ON public.act_hi_job_log USING btree (process_instance_id_);

CREATE INDEX act_idx_hi_job_log_rm_time ON public.act_hi_job_log USING btree (removal_time_);

CREATE INDEX act_idx_hi_job_log_root_pi ON public.act_hi_job_log USING btree (root_proc_inst_id_);

CREATE INDEX act_idx_hi_job_log_tenant_id ON public.act_hi_job_log USING btree (tenant_id_);

CREATE INDEX act_idx_hi_op_log_entity_type ON public.act_hi_op_log USING btree (entity_type_);

CREATE INDEX act_idx_hi_op_log_op_type ON public.act_hi_op_log USING btree (operation_type_);

CREATE INDEX act_idx_hi_op_log_procdef ON public.act_hi_op_log USING btree (proc_def_id_);

CREATE INDEX act_idx_hi_op_log_procinst ON public.act_hi_op_log USING btree (proc_inst_id_);

CREATE INDEX act_idx_hi_op_log_rm_time ON public.act_hi_op_log USING btree (removal_time_);

CREATE INDEX act_idx_hi_op_log_root_pi ON public.act_hi_op_log USING btree (root_proc_inst_id_);

CREATE INDEX act_idx_hi_op_log_task ON public.act_hi_op_log USING btree (task_id_);

CREATE INDEX act_idx_hi_op_log_timestamp ON public.act_hi_op_log USING btree (timestamp_);

CREATE INDEX act_idx_hi_op_log_user_id ON public.act_hi_op_log USING btree (user_id_);

CREATE INDEX act_idx_hi_pi_pdefid_end_time ON public.act_hi_procinst USING btree (proc_def_id_, end_time_);

CREATE INDEX act_idx_hi_pro_i_buskey ON public.act_hi_procinst USING btree (business_key_);

CREATE INDEX act_idx_hi_pro_inst_end ON public.act_hi_procinst USING btree (end_time_);

CREATE INDEX act_idx_hi_pro_inst_proc_def_key ON public.act_hi_procinst USING btree (proc_def_key_);

CREATE INDEX act_idx_hi_pro_inst_proc_time ON public.act_hi_procinst USING btree (start_time_, end_time_);

CREATE INDEX act_idx_hi_pro_inst_rm_time ON public.act_hi_procinst USING btree (removal_time_);

CREATE INDEX act_idx_hi_pro_inst_root_pi ON public.act_hi_procinst USING btree (root_proc_inst_id_);

CREATE INDEX act_idx_hi_pro_inst_tenant_id ON public.act_hi_procinst USING btree (tenant_id_);

CREATE INDEX act_idx_hi_pro_rst_pro_inst_id ON public.act_hi_procinst USING btree (restarted_proc_inst_id_);

CREATE INDEX act_idx_hi_procvar_name_type ON public.act_hi_varinst USING btree (name_, var_type_);

CREATE INDEX act_idx_hi_procvar_proc_inst ON public.act_hi_varinst USING btree (proc_inst_id_);

CREATE INDEX act_idx_hi_task_inst_end ON public.act_hi_taskinst USING btree (end_time_);

CREATE INDEX act_idx_hi_task_inst_proc_def_key ON public.act_hi_taskinst USING btree (proc_def_key_);

CREATE INDEX act_idx_hi_task_inst_rm_time ON public.act_hi_taskinst USING btree (removal_time_);

CREATE INDEX act_idx_hi_task_inst_start ON public.act_hi_taskinst USING btree (start_time_);

CREATE INDEX act_idx_hi_task_inst_tenant_id ON public.act_hi_taskinst USING btree (tenant_id_);

CREATE INDEX act_idx_hi_taskinst_procinst ON public.act_hi_taskinst USING btree (proc_inst_id_);

CREATE INDEX act_idx_hi_taskinst_root_pi ON public.act_hi_taskinst USING btree (root_proc_inst_id_);

CREATE INDEX act_idx_hi_taskinstid_procinst ON public.act_hi_taskinst USING btree (id_, proc_inst_id_);

CREATE INDEX act_idx_hi_var_inst_proc_def_key ON public.act_hi_varinst USING btree (proc_def_key_);

CREATE INDEX act_idx_hi_var_inst_tenant_id ON public.act_hi_varinst USING btree (tenant_id_);

CREATE INDEX act_idx_hi_var_pi_name_type ON public.act_hi_varinst USING btree (proc_inst_id_, name_, var_type_);

CREATE INDEX act_idx_hi_varinst_act_inst_id ON public.act_hi_varinst USING btree (act_inst_id_);

CREATE INDEX act_idx_hi_varinst_bytear ON public.act_hi_varinst USING btree (bytearray_id_);

CREATE INDEX act_idx_hi_varinst_name ON public.act_hi_varinst USING btree (name_);

CREATE INDEX act_idx_hi_varinst_rm_time ON public.act_hi_varinst USING btree (removal_time_);

CREATE INDEX act_idx_hi_varinst_root_pi ON public.act_hi_varinst USING btree (root_proc_inst_id_);

CREATE INDEX act_idx_ident_lnk_group ON public.act_ru_identitylink USING btree (group_id_);

CREATE INDEX act_idx_ident_lnk_user ON public.act_ru_identitylink USING btree (user_id_);

CREATE INDEX act_idx_inc_causeincid ON public.act_ru_incident USING btree (cause_incident_id_);

CREATE INDEX act_idx_inc_configuration ON public.act_ru_incident USING btree (configuration_);

CREATE INDEX act_idx_inc_exid ON public.act_ru_incident USING btree (execution_id_);

CREATE INDEX act_idx_inc_job_def ON public.act_ru_incident USING btree (job_def_id_);

CREATE INDEX act_idx_inc_procdefid ON public.act_ru_incident USING btree (proc_def_id_);

CREATE INDEX act_idx_inc_procinstid ON public.act_ru_incident USING btree (proc_inst_id_);

CREATE INDEX act_idx_inc_rootcauseincid ON public.act_ru_incident USING btree (root_cause_incident_id_);

CREATE INDEX act_idx_inc_tenant_id ON public.act_ru_incident USING btree (tenant_id_);

CREATE INDEX act_idx_job_exception ON public.act_ru_job USING btree (exception_stack_id_);

CREATE INDEX act_idx_job_execution_id ON public.act_ru_job USING btree (execution_id_);

CREATE INDEX act_idx_job_handler ON public.act_ru_job USING btree (handler_type_, handler_cfg_);

CREATE INDEX act_idx_job_handler_type ON public.act_ru_job USING btree (handler_type_);

CREATE INDEX act_idx_job_job_def_id ON public.act_ru_job USING btree (job_def_id_);

CREATE INDEX act_idx_job_procinst ON public.act_ru_job USING btree (process_instance_id_);

CREATE INDEX act_idx_job_root_procinst ON public.act_ru_job USING btree (root_proc_inst_id_);

CREATE INDEX act_idx_job_tenant_id ON public.act_ru_job USING btree (tenant_id_);

CREATE INDEX act_idx_jobdef_proc_def_id ON public.act_ru_jobdef USING btree (proc_def_id_);

CREATE INDEX act_idx_jobdef_tenant_id ON public.act_ru_jobdef USING btree (tenant_id_);

CREATE INDEX act_idx_memb_group ON public.act_id_membership USING btree (group_id_);

CREATE INDEX act_idx_memb_user ON public.act_id_membership USING btree (user_id_);

CREATE INDEX act_idx_meter_log ON public.act_ru_meter_log USING btree (name_, timestamp_);

CREATE INDEX act_idx_meter_log_ms ON public.act_ru_meter_log USING btree (milliseconds_);

CREATE INDEX act_idx_meter_log_name_ms ON public.act_ru_meter_log USING btree (name_, milliseconds_);

CREATE INDEX act_idx_meter_log_report ON public.act_ru_meter_log USING btree (name_, reporter_, milliseconds_);

CREATE INDEX act_idx_meter_log_time ON public.act_ru_meter_log USING btree (timestamp_);

CREATE INDEX act_idx_procdef_deployment_id ON public.act_re_procdef USING btree (deployment_id_);

CREATE INDEX act_idx_procdef_tenant_id ON public.act_re_procdef USING btree (tenant_id_);

CREATE INDEX act_idx_procdef_ver_tag ON public.act_re_procdef USING btree (version_tag_);

CREATE INDEX act_idx_task_assignee ON public.act_ru_task USING btree (assignee_);

CREATE INDEX act_idx_task_create ON public.act_ru_task USING btree (create_time_);

CREATE INDEX act_idx_task_exec ON public.act_ru_task USING btree (execution_id_);

CREATE INDEX act_idx_task_last_updated ON public.act_ru_task USING btree (last_updated_);

CREATE INDEX act_idx_task_meter_log_time ON public.act_ru_task_meter_log USING btree (timestamp_);

CREATE INDEX act_idx_task_owner ON public.act_ru_task USING btree (owner_);

CREATE INDEX act_idx_task_procdef ON public.act_ru_task USING btree (proc_def_id_);

CREATE INDEX act_idx_task_procinst ON public.act_ru_task USING btree (proc_inst_id_);

CREATE INDEX act_idx_task_tenant_id ON public.act_ru_task USING btree (tenant_id_);

CREATE INDEX act_idx_tenant_memb ON public.act_id_tenant_member USING btree (tenant_id_);

CREATE INDEX act_idx_tenant_memb_group ON public.act_id_tenant_member USING btree (group_id_);

CREATE INDEX act_idx_tenant_memb_user ON public.act_id_tenant_member USING btree (user_id_);

CREATE INDEX act_idx_tskass_task ON public.act_ru_identitylink USING btree (task_id_);

CREATE INDEX act_idx_var_bytearray ON public.act_ru_variable USING btree (bytearray_id_);

CREATE INDEX act_idx_var_exe ON public.act_ru_variable USING btree (execution_id_);

CREATE INDEX act_idx_var_procinst ON public.act_ru_variable USING btree (proc_inst_id_);

CREATE INDEX act_idx_variable_task_id ON public.act_ru_variable USING btree (task_id_);

CREATE INDEX act_idx_variable_task_name_type ON public.act_ru_variable USING btree (task_id_, name_, type_);

CREATE INDEX act_idx_variable_tenant_id ON public.act_ru_variable USING btree (tenant_id_);

CREATE INDEX approval_candidate_round ON public.approval_candidate USING btree (round, kabupaten, state);

CREATE INDEX approval_change_amendment ON public.approval_change USING btree (amendment);

CREATE INDEX approval_change_pending ON public.approval_change USING btree (round, kabupaten) WHERE (state = 'PENDING'::text);

CREATE INDEX approval_decree_amended_by ON public.approval_decree_amended USING btree (amended);

CREATE INDEX approval_decree_line_case ON public.approval_decree_line USING btree (case_number);

CREATE INDEX approval_decree_paper_hash ON public.approval_decree USING btree (paper_hash);

CREATE INDEX approval_move_case ON public.approval_move USING btree (case_number);

CREATE INDEX approval_move_round ON public.approval_move USING btree (decree_round);

CREATE INDEX approval_objection_case ON public.approval_objection USING btree (case_number);

CREATE INDEX approval_objection_open ON public.approval_objection USING btree (decree_round) WHERE (NOT applied);

CREATE INDEX approval_reallocation_round ON public.approval_reallocation USING btree (round, at);

CREATE INDEX catalogue_item_business_type ON public.catalogue_item USING btree (business_type);

CREATE INDEX catalogue_price_item ON public.catalogue_price USING btree (item, area, valid_from);

CREATE INDEX decision_record_business_key ON public.decision_record USING btree (business_key);

CREATE INDEX decision_record_case ON public.decision_record USING btree (case_number, at);

CREATE INDEX desil_reading_case ON public.desil_reading USING btree (case_number);

CREATE INDEX document_case ON public.document USING btree (case_number, created_at);

CREATE INDEX document_made_by ON public.document USING btree (created_by, created_at) WHERE ((created_by IS NOT NULL) AND (case_number IS NOT NULL));

CREATE INDEX document_reading_document ON public.document_reading USING btree (document);

CREATE INDEX document_round_key ON public.document USING btree (round_key, created_at);

CREATE INDEX earlier_grant_import_id ON public.earlier_grant USING btree (import);

CREATE INDEX earlier_grant_no_kk ON public.earlier_grant USING btree (no_kk);

CREATE INDEX earlier_grant_reading_at ON public.earlier_grant_reading USING btree (at);

CREATE INDEX earlier_grant_year ON public.earlier_grant USING btree (scheme, EXTRACT(year FROM granted_on));

CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);

CREATE INDEX form_draft_age ON public.form_draft USING btree (saved_at);

CREATE INDEX form_draft_place ON public.form_draft USING btree (place);

CREATE INDEX grant_case_nik ON public.grant_case USING btree (nik);

CREATE INDEX grant_case_no_kk ON public.grant_case USING btree (no_kk);

CREATE INDEX grant_case_place ON public.grant_case USING btree (kabupaten, stage, status);

CREATE INDEX grant_case_round ON public.grant_case USING btree (round, kabupaten);

CREATE INDEX guidance_participant_waiting ON public.guidance_participant USING btree (round, kabupaten, business_type) WHERE (state = 'WAITING'::text);

CREATE INDEX handover_absence_case ON public.handover_absence USING btree (case_number);

CREATE INDEX handover_no_kk ON public.handover USING btree (no_kk);

CREATE INDEX holiday_change_day ON public.holiday_change USING btree (day, id);

CREATE INDEX journal_case ON public.journal USING btree (case_number, at);

CREATE INDEX journal_round_key ON public.journal USING btree (round_key, at);

CREATE INDEX letter_case ON public.letter USING btree (case_number, created_at);

CREATE INDEX letter_envelope ON public.letter USING btree (envelope) WHERE ((state = 'WAITING'::text) AND (envelope IS NOT NULL));

CREATE INDEX letter_gathering ON public.letter USING btree (to_kind, to_ref, tenant, due_date) WHERE ((state = 'WAITING'::text) AND gathered AND (envelope IS NULL));

CREATE INDEX letter_tenant ON public.letter USING btree (tenant, state, created_at);

CREATE INDEX letter_waiting ON public.letter USING btree (next_try) WHERE (state = 'WAITING'::text);

CREATE INDEX lifecycle_event_case ON public.lifecycle_event USING btree (case_number);

CREATE INDEX mentas_job_duedate ON public.act_ru_job USING btree (duedate_);

CREATE INDEX mentas_task_due ON public.act_ru_task USING btree (due_date_);

CREATE INDEX mentas_task_parent ON public.act_ru_task USING btree (parent_task_id_);

CREATE INDEX monitoring_obstacle_case ON public.monitoring_obstacle USING btree (case_number, id);

CREATE INDEX monitoring_review_case ON public.monitoring_review USING btree (case_number, id);

CREATE UNIQUE INDEX monitoring_visit_one_open ON public.monitoring_visit USING btree (case_number) WHERE (state = 'OPEN'::text);

CREATE INDEX nomination_answer_reading_import ON public.nomination_answer_reading USING btree (import, at);

CREATE INDEX nomination_correction_case ON public.nomination_correction USING btree (case_number, id);

CREATE INDEX nomination_file_sha256 ON public.nomination_file USING btree (sha256);

CREATE INDEX nomination_import_corrects ON public.nomination_import USING btree (corrects);

CREATE INDEX nomination_import_file ON public.nomination_import USING btree (file);

CREATE INDEX nomination_import_mark_correction ON public.nomination_import_mark USING btree (import, "row") WHERE (way = 'CORRECTION'::text);

CREATE INDEX nomination_import_round ON public.nomination_import USING btree (round, area);

CREATE INDEX nomination_import_row_case ON public.nomination_import_row USING btree (case_number) WHERE (case_number IS NOT NULL);

CREATE INDEX nomination_import_sender ON public.nomination_import USING btree (uploaded_by, id);

CREATE INDEX nomination_judgement_case ON public.nomination_judgement USING btree (case_number, id);

CREATE INDEX nomination_village_deliberation ON public.nomination USING btree (village_deliberation) WHERE (village_deliberation IS NOT NULL);

CREATE UNIQUE INDEX objection_once_a_refusal ON public.approval_objection USING btree (case_number, number) WHERE (decree_round IS NULL);

CREATE UNIQUE INDEX objection_one_open ON public.approval_objection USING btree (case_number, open_key) WHERE (NOT applied);

CREATE UNIQUE INDEX one_live_case_per_person ON public.grant_case USING btree (round, nik) WHERE live;

CREATE UNIQUE INDEX one_open_amendment ON public.approval_amendment USING btree (round, kabupaten) WHERE (state = 'OPEN'::text);

CREATE UNIQUE INDEX one_open_approval_round ON public.approval_round USING btree (round, kabupaten) WHERE (state <> 'DONE'::text);

CREATE UNIQUE INDEX one_open_invitation ON public.guidance_invitation USING btree (case_number) WHERE ((attended IS NULL) AND (NOT called_off));

CREATE UNIQUE INDEX one_place_per_household ON public.approval_candidate USING btree (round, no_kk) WHERE (state = ANY (ARRAY['GRANTED'::text, 'PROMOTED'::text]));

CREATE INDEX people_session_expiry ON public.people_session USING btree (expiry_time);

CREATE UNIQUE INDEX people_session_id ON public.people_session USING btree (session_id);

CREATE INDEX people_session_principal ON public.people_session USING btree (principal_name);

CREATE INDEX person_birth_place ON public.person USING btree (birth_date, village);

CREATE INDEX procurement_allocation_case ON public.procurement_allocation USING btree (case_number);

CREATE INDEX procurement_allocation_order ON public.procurement_allocation USING btree (order_number, order_line);

CREATE INDEX procurement_order_place ON public.procurement_order USING btree (round, kabupaten, state);

CREATE INDEX procurement_package_order ON public.procurement_package USING btree (order_number);

CREATE INDEX procurement_package_waiting ON public.procurement_package USING btree (round, kabupaten) WHERE (state = 'WAITING'::text);

CREATE INDEX region_bps_code ON public.region USING btree (bps_code);

CREATE INDEX region_parent ON public.region USING btree (parent);

CREATE INDEX registry_finding_kind ON public.registry_finding USING btree (refresh, kind, case_number);

CREATE INDEX registry_finding_said ON public.registry_finding USING btree (case_number, kind) WHERE (kind <> ALL (ARRAY['DESIL_CHANGED'::text, 'DESIL_SAME'::text, 'NOT_NEWER'::text, 'UNREADABLE'::text]));

CREATE INDEX registry_finding_undecided ON public.registry_finding USING btree (refresh, case_number) WHERE (ends AND (decision IS NULL));

CREATE INDEX registry_refresh_line_no_kk ON public.registry_refresh_line USING btree (refresh, no_kk);

CREATE UNIQUE INDEX round_substitute_open ON public.round_substitute USING btree (round) WHERE (ended_at IS NULL);

CREATE INDEX sign_in_attempt_account ON public.sign_in_attempt USING btree (account);

CREATE INDEX start_key_at ON public.start_key USING btree (at);

CREATE INDEX village_deliberation_village ON public.village_deliberation USING btree (village, held_on);

CREATE INDEX word_case ON public.word USING btree (case_number);

CREATE INDEX word_waiting ON public.word USING btree (said_at) WHERE (state = 'WAITING'::text);

CREATE CONSTRAINT TRIGGER candidate_keeps_quota AFTER UPDATE ON public.approval_candidate DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.state IS DISTINCT FROM new.state) AND ((old.state = ANY (ARRAY['GRANTED'::text, 'PROMOTED'::text])) OR (new.state = ANY (ARRAY['GRANTED'::text, 'PROMOTED'::text, 'WAITLISTED'::text]))))) EXECUTE FUNCTION check_quota_of_candidate();

CREATE TRIGGER candidate_stays BEFORE UPDATE ON public.approval_candidate FOR EACH ROW WHEN (((old.round <> new.round) OR (old.kabupaten <> new.kabupaten))) EXECUTE FUNCTION stays_where_it_is();

CREATE CONSTRAINT TRIGGER lost_candidate_keeps_quota AFTER DELETE ON public.approval_candidate DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.state = ANY (ARRAY['GRANTED'::text, 'PROMOTED'::text]))) EXECUTE FUNCTION check_quota_of_candidate();

CREATE CONSTRAINT TRIGGER new_candidate_keeps_quota AFTER INSERT ON public.approval_candidate DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.state = ANY (ARRAY['GRANTED'::text, 'PROMOTED'::text, 'WAITLISTED'::text]))) EXECUTE FUNCTION check_quota_of_candidate();

CREATE TRIGGER decree_is_never_emptied BEFORE TRUNCATE ON public.approval_decree FOR EACH STATEMENT EXECUTE FUNCTION decree_stands();

CREATE TRIGGER decree_stands BEFORE DELETE OR UPDATE ON public.approval_decree FOR EACH ROW EXECUTE FUNCTION decree_stands();

CREATE TRIGGER decree_is_never_emptied BEFORE TRUNCATE ON public.approval_decree_amended FOR EACH STATEMENT EXECUTE FUNCTION decree_stands();

CREATE TRIGGER decree_stands BEFORE DELETE OR UPDATE ON public.approval_decree_amended FOR EACH ROW EXECUTE FUNCTION decree_stands();

CREATE TRIGGER decree_takes_lines BEFORE INSERT ON public.approval_decree_amended FOR EACH ROW EXECUTE FUNCTION decree_takes_lines();

CREATE TRIGGER decree_is_never_emptied BEFORE TRUNCATE ON public.approval_decree_line FOR EACH STATEMENT EXECUTE FUNCTION decree_stands();

CREATE TRIGGER decree_stands BEFORE DELETE OR UPDATE ON public.approval_decree_line FOR EACH ROW EXECUTE FUNCTION decree_stands();

CREATE TRIGGER decree_takes_lines BEFORE INSERT ON public.approval_decree_line FOR EACH ROW EXECUTE FUNCTION decree_takes_lines();

CREATE TRIGGER assessment_score_stands BEFORE DELETE OR UPDATE ON public.assessment_score FOR EACH ROW EXECUTE FUNCTION assessment_score_stands();

CREATE TRIGGER decree_stands BEFORE DELETE OR UPDATE ON public.document FOR EACH ROW WHEN ((old.kind = ANY (ARRAY['DECREE'::text, 'AMENDING_DECREE'::text]))) EXECUTE FUNCTION decree_stands();

CREATE TRIGGER decree_stands BEFORE DELETE OR UPDATE ON public.document_content FOR EACH ROW EXECUTE FUNCTION paper_of_decree_stands();

CREATE CONSTRAINT TRIGGER places_keep_quota AFTER INSERT OR UPDATE ON public.round_quota DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_quota_of_place();

CREATE TRIGGER quota_of_held_places_stays BEFORE DELETE ON public.round_quota FOR EACH ROW WHEN ((old.taken > 0)) EXECUTE FUNCTION stays_where_it_is();

CREATE TRIGGER quota_stays BEFORE UPDATE ON public.round_quota FOR EACH ROW WHEN (((old.round <> new.round) OR (old.kabupaten <> new.kabupaten))) EXECUTE FUNCTION stays_where_it_is();

create view prior_grant as
 SELECT earlier_grant.nik,
    earlier_grant.no_kk,
    NULL::text AS case_number,
    NULL::text AS round,
    earlier_grant.granted_on,
    true AS given
   FROM earlier_grant
UNION ALL
 SELECT c.nik,
    c.no_kk,
    c.case_number,
    c.round,
    r.dated_on AS granted_on,
    true AS given
   FROM (case_reference r
     JOIN grant_case c ON ((c.case_number = r.case_number)))
  WHERE (r.kind = 'HANDOVER'::text)
UNION ALL
 SELECT c.nik,
    h.no_kk,
    c.case_number,
    c.round,
    r.dated_on AS granted_on,
    true AS given
   FROM ((case_reference r
     JOIN grant_case c ON ((c.case_number = r.case_number)))
     JOIN handover h ON ((h.case_number = r.case_number)))
  WHERE ((r.kind = 'HANDOVER'::text) AND (h.no_kk <> c.no_kk))
UNION ALL
 SELECT c.nik,
    c.no_kk,
    c.case_number,
    c.round,
    r.dated_on AS granted_on,
    false AS given
   FROM ((case_reference r
     JOIN grant_case c ON ((c.case_number = r.case_number)))
     LEFT JOIN approval_candidate a ON ((a.case_number = r.case_number)))
  WHERE ((r.kind = 'DECREE'::text) AND (a.state IS DISTINCT FROM 'RELEASED'::text))
UNION ALL
 SELECT c.nik,
    c.no_kk,
    c.case_number,
    c.round,
    NULL::date AS granted_on,
    false AS given
   FROM (approval_candidate a
     JOIN grant_case c ON ((c.case_number = a.case_number)))
  WHERE (a.state = 'PROMOTED'::text);

comment on column node.lock_owner is 'How the engine marks the jobs that it has taken.';

comment on column node.name is 'The same after a restart.';

comment on column nomination_import_line.errors is 'why the line can''t be judged; then it has no facts';

comment on column nomination_import_row.way is 'NEW starts a case, SAME is unchanged since an earlier file, CORRECTION corrects a case under review, LATE comes too late for that; null INVALID';

comment on table open_page_use is 'How much of its minute an address has used at the open pages.';

comment on table presence is 'When somebody last opened or sent something, on any node.';

comment on column sign_in_attempt.account is 'Empty for the address whatever the account.';

comment on column sign_in_attempt.level is 'Wrong passwords at last_at, less what was forgotten since the one before.';

comment on column sign_in_attempt.good_at is 'When the account last signed in from there.';

comment on column start_key.content is 'hash of what was typed; nothing typed stands here';
